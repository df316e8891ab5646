import { startCountingSite } from "./counting-site";
import { atLeast, atMost, exactly, type Finding, shown } from "./finding";
import { type Load, putLoad } from "./load-report";

const flood = { connections: 64, warming: 2, seconds: 10, pause: 0 };
const limits = { perSecond: 8_000, p99: 80 };

/** As many clicks on a placement's link as 64 connections can send: how fast, and whether each answer was counted. */
export async function measureLink(): Promise<Finding[]> {
  const site = await startCountingSite();
  const load = await putLoad({ ...site, ...flood });
  const counted = await site.stop();
  return [...findings(load), exactly("clicks counted, of those answered", counted.click ?? 0, load.acknowledged), shown("of them answered before they were on disk", counted.degraded ?? 0, "")];
}

/** The same against a site that is served elsewhere, whose counts are not seen from here. */
export async function measureLinkElsewhere(address: string): Promise<Finding[]> {
  const { hostname, port, pathname } = new URL(address);
  return findings(await putLoad({ host: hostname, port: Number(port || 80), path: pathname, ...flood }));
}

function findings({ perSecond, median, p99, refused }: Load): Finding[] {
  return [
    atLeast("clicks answered", perSecond, limits.perSecond, "/s"),
    shown("a click, median", median, "ms"),
    atMost("a click, 99 of 100", p99, limits.p99, "ms"),
    exactly("answers that led nowhere", refused, 0),
  ];
}
