import { stockholmTime } from "../../languages/stockholm-clock";
import { changeAudited } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { insertObservations, updateObservation } from "../../../storage/observations.server";
import { claimWatch, findLastSeen, findWatch, listWatched, updateWatch, type Watched } from "../../../storage/watch.server";
import { minuteAfter } from "../calendar/planned-times";
import { fetchPage, type Network } from "./fetch-page.server";
import { hasLink } from "./find-link";
import { readHost } from "./host-address";
import { type FaultWords, writeFault } from "./page-fault";
import { dueBefore, isDue, stoodMeanwhile } from "./watch-time";

/** What a look found: the link or none; or why there was nothing to see. */
export type Sight = { seen: boolean } | FaultWords;

interface LookOptions {
  db: CampaignDatabase;
  network: Network;
  /** Origin of our site. */
  site: string;
  now: () => Date;
}

/** The log's name for what the site does by itself. */
const watch = { id: "watch", display: "Bevakningen" };

/** Looks at every page that is due, one after the other. @param isStopped Asked between two. */
export async function lookAtDuePages({ db, network, site, now }: LookOptions, isStopped: () => boolean = () => false): Promise<void> {
  const watched = await listWatched(db);
  const hosts = new Set(watched.map(({ host }) => host));
  for (const one of watched) {
    const minute = wallMinute(now());
    if (isStopped()) return;
    if (!isDue(one, minute) || !(await claimWatch(db, one.placement, { minute, before: dueBefore(minute) }))) continue;
    await recordSight(db, one, await lookFor(one, { hosts, site }, network), now());
  }
}

/** Looks for a placement on its page. A page that has moved to another host since it was confirmed is not asked for. */
async function lookFor({ address, host, code }: Watched, { hosts, site }: { hosts: ReadonlySet<string>; site: string }, network: Network): Promise<Sight> {
  const read = readHost(address ?? "");
  if ("fault" in read) return { code: read.fault, detail: "" };
  if (read.host !== host) return { code: "moved", detail: read.host };
  const page = await fetchPage({ address: address ?? "", hosts, site }, network);
  return "html" in page ? { seen: hasLink(page.html, { site, code }) } : page;
}

/** Writes down what a look found. What is seen day after day is one span; a look that found nothing out changes nothing of what is known. */
export async function recordSight(db: CampaignDatabase, { placement, address, code }: Pick<Watched, "placement" | "address" | "code">, sight: Sight, now: Date): Promise<void> {
  const minute = wallMinute(now);
  await changeAudited(db, { actor: watch, now }, async (change, note) => {
    const before = await findWatch(change, placement);
    if (!before) return;
    if ("code" in sight) return updateWatch(change, placement, { fault: writeFault(sight) });
    await updateWatch(change, placement, { seen: Number(sight.seen), fault: null });
    if (sight.seen) {
      const last = await findLastSeen(change, placement);
      const span = { ends: minuteAfter(minute), evidence: `${address ?? ""} → /k/${code}` };
      if (last && before.seen === 1 && stoodMeanwhile(last.ends, minute)) await updateObservation(change, last.id, { starts: last.starts, ...span });
      else await insertObservations(change, [{ placement, starts: minute, source: "automatic", ...span }]);
    }
    if (before.seen !== Number(sight.seen)) note({ action: sight.seen ? "watch.seen" : "watch.missing", object: `watch/${placement}`, before: { seen: before.seen }, after: { seen: Number(sight.seen), looked: minute } });
  });
}

function wallMinute(moment: Date): string {
  const { day, time } = stockholmTime(moment);
  return `${day}T${time}`;
}
