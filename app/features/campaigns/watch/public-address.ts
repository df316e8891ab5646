import addresses from "ipaddr.js";

/** Of IPv6, the whole of what is given out to the public network; the rest is reserved. */
const globalUnicast = addresses.IPv6.parseCIDR("2000::/3");
/** Given to nobody: for examples in books. ipaddr.js does not know the second yet. */
const documentation = [addresses.IPv6.parseCIDR("2001:db8::/32"), addresses.IPv6.parseCIDR("3fff::/20")];

/**
 * Whether an address is one machine's on the public network: not ours, not a private network's, and none that leads to such
 * a one by way of another (an IPv4 address inside an IPv6 one, a gateway between the two).
 *
 * @param text As a resolver gives it. What is no address is not public.
 */
export function isPublicAddress(text: string): boolean {
  if (!addresses.isValid(text)) return false;
  const address = addresses.parse(text);
  if (address.range() !== "unicast") return false;
  return address instanceof addresses.IPv4 || (address.match(globalUnicast) && !documentation.some((range) => address.match(range)));
}
