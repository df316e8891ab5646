import type { Plans } from "../../../storage/calendar.server";
import { nameOf } from "../simulator/reason";
import type { Alarm } from "./alarm";
import type { LivePlacement } from "./live-placement";

/** Tells of placements that were looked for on another site, and were not there or could not be looked for. */
export function judgeWatches({ watches }: Plans, live: readonly LivePlacement[]): Alarm[] {
  return live.filter(({ dueSince }) => dueSince !== null).flatMap(({ row, campaign }): Alarm[] => {
    const watch = watches.find(({ placement }) => placement === row.id);
    if (!watch?.looked) return [];
    const about = { campaign: nameOf(campaign), placement: nameOf(row), looked: watch.looked };
    return [
      ...(watch.seen === 0 ? [{ kind: "missing", ...about } as const] : []),
      ...(watch.fault !== null ? [{ kind: "blind", ...about, fault: watch.fault } as const] : []),
    ];
  });
}
