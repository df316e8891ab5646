import { sayMinute } from "../plan/minute-words";
import { linkAddress } from "../placer/link";
import { type FaultWords, readFault } from "./page-fault";
import type { WatchObstacle, WatchState } from "./watches.server";

/** A placement's watch, in words. */
export interface WatchView {
  name: string;
  /** Of the placement in the office. */
  path: string;
  address: string | null;
  /** The link that is looked for. */
  link: string;
  /** Which host would be asked; null where none may be. */
  host: string | null;
  obstacle: WatchObstacle | null;
  /** Null where it is not watched. `isMoved`: the placement's address has another host than the one that was confirmed. */
  watched: { host: string; looked: string | null; seen: boolean | null; fault: FaultWords | null; isMoved: boolean } | null;
}

/** @param site Origin of our site. */
export function viewWatch({ placement, host, obstacle, watch }: WatchState, { path, site, language }: { path: string; site: string; language: "sv" | "en" }): WatchView {
  const { name, address, code } = placement;
  return {
    name, path, address, host, obstacle, link: linkAddress(site, code),
    watched: watch && {
      host: watch.host, isMoved: host !== watch.host, looked: watch.looked === null ? null : sayMinute(language, watch.looked),
      seen: watch.seen === null ? null : watch.seen === 1, fault: watch.fault === null ? null : readFault(watch.fault),
    },
  };
}
