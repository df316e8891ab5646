import addresses from "ipaddr.js";
import { readUrl } from "../../../read-url";

/** Why a page of another site may not be asked for. */
export type AddressFault = "notHttps" | "credentials" | "port" | "noName" | "unreadable";

/**
 * The host that is asked for a page. Only a name, over https and at its usual port: an address in figures, a name and password
 * or a port of one's own belong to no page that a banner stands on.
 */
export function readHost(address: string): { host: string } | { fault: AddressFault } {
  const url = readUrl(address);
  if (url === null) return { fault: "unreadable" };
  const { protocol, username, password, port, hostname } = url;
  if (protocol !== "https:") return { fault: "notHttps" };
  if (username !== "" || password !== "") return { fault: "credentials" };
  if (port !== "") return { fault: "port" };
  const host = hostname.replace(/\.$/, "");
  if (!host.includes(".") || host.startsWith("[") || addresses.isValid(host)) return { fault: "noName" };
  return { host };
}
