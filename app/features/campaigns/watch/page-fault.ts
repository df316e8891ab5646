/** Why a page could not be read. After some of them more is said: where it led, which status. */
export const pageFaults = [
  "notHttps", "credentials", "port", "noName", "unreadable", "host", "name", "private", "redirects", "status", "type", "coding", "large", "slow", "connection",
] as const;
export type PageFault = (typeof pageFaults)[number];

/** Why a look found nothing out: the page could not be read, or the placement has moved to a host that nobody has confirmed. */
export type LookFault = PageFault | "moved";

/** A fault as a page says it: which sentence, under `calendar.watch.fault`, and what stands in it. */
export interface FaultWords {
  code: LookFault;
  detail: string;
}

/** As the table keeps it: one word, and what more there is to say. */
export function writeFault({ code, detail }: FaultWords): string {
  return detail === "" ? code : `${code} ${detail}`;
}

/** Reads what the table keeps. */
export function readFault(text: string): FaultWords {
  const [first = "", ...more] = text.split(" ");
  const code = ([...pageFaults, "moved"] as const).find((one) => one === first) ?? "connection";
  return { code, detail: more.join(" ") };
}
