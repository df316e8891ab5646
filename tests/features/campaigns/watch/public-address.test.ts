import { describe, expect, test } from "vitest";
import { isPublicAddress } from "../../../../app/features/campaigns/watch/public-address";

describe("an address is public", () => {
  test.each(["93.184.216.34", "1.1.1.1", "172.15.255.255", "172.32.0.0", "2a00:1450:4001::1", "2606:4700::1111"])("where it is one machine's on the public network: %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255",
    "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1", "100::1", "2001:db8::1", "3fff::1", "5f00::1", "4000::1",
  ])("but not where it is ours, a private network's or nobody's: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["::ffff:127.0.0.1", "::ffff:93.184.216.34", "::ffff:7f00:1", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2002:a00:1::1", "2001::1", "2001:0:7f00:1::"])("nor where it leads to another inside it: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["", "localhost", "host.example", "127.1", "0x7f.0.0.1", "2130706433", "1.1.1.1:80", "[::1]", "../1.1.1.1"])("nor where it is no address as a resolver writes one: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
