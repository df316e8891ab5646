import { endPlacement, removePlacement, savePlacement } from "../features/campaigns/place/change-placements.server";
import { removeObservation, saveObservation } from "../features/campaigns/place/observe.server";
import type { Outcome } from "../features/campaigns/place/open-campaign.server";
import { pageIds } from "../features/content/page-table";
import type { OfficeAction } from "./office-call.server";
import { workplaceOf, writtenIn } from "./workplace.server";

/** What was done; "forgotten" is an observation that was taken away, "removed" the placement itself. */
type Done = "saved" | "removed" | "forgotten";

/** Does with a placement what a form asks for; a form that asks for nothing saves it. @throws Response 404 where somebody has removed it. */
export async function changePlacement(call: OfficeAction, placement: string): Promise<{ outcome: Outcome<null>; done: Done }> {
  const change = await doWanted(call, placement);
  if ("faults" in change.outcome && change.outcome.faults.some(({ field, code }) => field === "name" && code === "gone")) throw new Response(null, { status: 404 });
  return change;
}

async function doWanted(call: OfficeAction, placement: string): Promise<{ outcome: Outcome<null>; done: Done }> {
  const [place, written] = [workplaceOf(call), writtenIn(call.form)];
  const [wanted, seen] = [written("do"), Number(written("observation"))];
  if (wanted === "end") return { outcome: await endPlacement(place, placement), done: "saved" };
  if (wanted === "remove") return { outcome: await removePlacement(place, placement), done: "removed" };
  if (wanted === "observe") return { outcome: await saveObservation(place, placement, written("observation") === "" ? null : seen, written), done: "saved" };
  if (wanted === "forget") return { outcome: await removeObservation(place, placement, seen), done: "forgotten" };
  return { outcome: await savePlacement(place, placement, Number(written("version")), { written, pages: pageIds }), done: "saved" };
}
