import { randomInt, randomUUID } from "node:crypto";
import { changeAudited } from "../../../storage/audit.server";
import { deletePlacement, findPlacement, insertPlacements, schedulesOf, updatePlacement } from "../../../storage/placements.server";
import type { PlacementKind } from "../campaign";
import { ownPageTarget } from "../own-page/own-page";
import { assignAll, type CampaignRow, setAuthor } from "../plan/plans.server";
import { drawCodes } from "./draw-codes.server";
import { judgePlacement, type Written } from "./judge-placement";
import { openCampaign, type Outcome, type Workplace } from "./open-campaign.server";
import type { WallSpan } from "./wall-span";

/** A form about a placement. */
export interface PlacementForm {
  written: Written;
  /** Ids of the site's pages. */
  pages: readonly string[];
}

/** Adds a placement to a campaign, with a code of its own, and lets it show the campaign's texts. @returns Its id. */
export function createPlacement(place: Workplace, kind: PlacementKind, { written, pages }: PlacementForm): Promise<Outcome<string>> {
  return changeAudited(place.db, place.author, async (change, note) => {
    const opened = await openCampaign(change, place);
    if ("faults" in opened) return opened;
    const judged = judgePlacement(written, { kind, frame: opened.campaign, targets: targetsOf(opened.campaign, pages) });
    if ("faults" in judged) return { ...judged, status: 400 };
    const [code = ""] = await drawCodes(change, 1, randomInt);
    const row = { id: randomUUID(), campaign: place.campaign, kind, code, ...judged.values };
    await insertPlacements(change, [row], judged.spans.map((span) => ({ placement: row.id, ...span })));
    await assignAll(change, place.campaign);
    await setAuthor(change, place.campaign, place.author.actor.id);
    note({ action: "placement.create", object: `placement/${row.id}`, before: null, after: { ...row, schedule: judged.spans } });
    return { done: row.id };
  });
}

/** Changes a placement. @param version Of the row that the form was made from. */
export function savePlacement(place: Workplace, id: string, version: number, { written, pages }: PlacementForm): Promise<Outcome<null>> {
  return changeAudited(place.db, place.author, async (change, note) => {
    const opened = await openCampaign(change, place);
    if ("faults" in opened) return opened;
    const before = await findPlacement(change, place.campaign, id);
    if (!before) return gone;
    if (before.version !== version) return { faults: [{ field: "name", code: "changedMeanwhile" }], status: 409 };
    const judged = judgePlacement(written, { kind: before.kind, frame: opened.campaign, targets: targetsOf(opened.campaign, pages) });
    if ("faults" in judged) return { ...judged, status: 400 };
    const schedule = spansOf(await schedulesOf(change, id));
    await updatePlacement(change, { id, version, ...judged.values }, judged.spans);
    await setAuthor(change, place.campaign, place.author.actor.id);
    note({ action: "placement.update", object: `placement/${id}`, before: { ...before, schedule }, after: { ...before, ...judged.values, version: version + 1, schedule: judged.spans } });
    return { done: null };
  });
}

/** Ends a placement: nothing is shown or counted of it any more, and its link leads on. */
export function endPlacement(place: Workplace, id: string): Promise<Outcome<null>> {
  return changeAudited(place.db, place.author, async (change, note) => {
    const opened = await openCampaign(change, place, true);
    if ("faults" in opened) return opened;
    const before = await findPlacement(change, place.campaign, id);
    if (!before) return gone;
    await updatePlacement(change, { id, version: before.version, state: "ended" });
    note({ action: "placement.end", object: `placement/${id}`, before, after: { ...before, state: "ended", version: before.version + 1 } });
    return { done: null };
  });
}

/** Removes a placement whose campaign has never been published: from then on its link may stand anywhere. */
export function removePlacement(place: Workplace, id: string): Promise<Outcome<null>> {
  return changeAudited(place.db, place.author, async (change, note) => {
    const opened = await openCampaign(change, place);
    if ("faults" in opened) return opened;
    if (!isRemovable(opened.campaign)) return { faults: [{ field: "name", code: "published" }], status: 409 };
    const before = await findPlacement(change, place.campaign, id);
    if (!before) return gone;
    const schedule = spansOf(await schedulesOf(change, id));
    await deletePlacement(change, id);
    await setAuthor(change, place.campaign, place.author.actor.id);
    note({ action: "placement.remove", object: `placement/${id}`, before: { ...before, schedule }, after: null });
    return { done: null };
  });
}

/** Whether nobody can have a link of the campaign: no step leads back to these states. */
export function isRemovable({ state }: Pick<CampaignRow, "state">): boolean {
  return state === "draft" || state === "review";
}

/** Where a placement of a campaign may lead. */
export function targetsOf({ slug }: Pick<CampaignRow, "slug">, pages: readonly string[]): string[] {
  return slug === null ? [...pages] : [ownPageTarget, ...pages];
}

const gone: Outcome<never> = { faults: [{ field: "name", code: "gone" }], status: 409 };

function spansOf(schedules: readonly WallSpan[]): WallSpan[] {
  return schedules.map(({ starts, ends }) => ({ starts, ends }));
}
