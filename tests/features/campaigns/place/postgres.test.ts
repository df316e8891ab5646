import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addFigure } from "../../../../app/features/campaigns/figures/change-figures.server";
import { createPlacement, removePlacement, savePlacement } from "../../../../app/features/campaigns/place/change-placements.server";
import { importPosts } from "../../../../app/features/campaigns/place/import-posts.server";
import { viewPlacement } from "../../../../app/features/campaigns/place/load-placement.server";
import { viewPlacements } from "../../../../app/features/campaigns/place/load-placements.server";
import { saveObservation } from "../../../../app/features/campaigns/place/observe.server";
import { findCampaign } from "../../../../app/features/campaigns/plan/plans.server";
import { type CampaignDatabase, openCampaigns } from "../../../../app/storage/database.server";
import { findBrokenEntry } from "../../../../app/storage/audit.server";
import { listFigures } from "../../../../app/storage/figures.server";
import { startPostgres } from "../../../postgres";
import { form, makeWorkplace } from "../workplace";

let db: CampaignDatabase;
let stop: () => Promise<void>;
beforeAll(async () => {
  const postgres = await startPostgres();
  stop = postgres.stop;
  db = await openCampaigns(postgres);
});
afterAll(async () => {
  await db.destroy();
  await stop();
});

const banner = { name: "Banner", place: "start-top", target: "start", "starts-0": "2026-11-01T08:00" };

describe("on PostgreSQL", () => {
  test("a placement is added, changed once of two times, seen, told figures of and removed, and the log is whole", async () => {
    const place = await makeWorkplace(db, { name: "Min" });
    const rival = await makeWorkplace(db, { name: "Deras", starts: "2026-11-10T00:00" });
    await createPlacement(rival, "slot", { written: form({ ...banner, "starts-0": "" }), pages: ["start"] });
    const outcome = await createPlacement(place, "slot", { written: form(banner), pages: ["start"] });
    const id = "done" in outcome ? outcome.done : "";
    const saves = await Promise.all(["En", "Två"].map((name) => savePlacement(place, id, 1, { written: form({ ...banner, name }), pages: ["start"] })));
    expect(saves.filter((save) => "faults" in save)).toMatchObject([{ status: 409, faults: [{ code: "changedMeanwhile" }] }]);
    await saveObservation(place, id, null, form({ "starts-seen-new": "2026-11-01T09:00", "evidence-seen-new": "Skärmbild" }));
    await addFigure(place, { placement: id, starts: "2026-11-02", ends: "2026-11-03", metric: "clicks", n: "1 000 000 000", source: "fk.se" });

    const campaign = await findCampaign(db, place.campaign);
    const view = campaign && (await viewPlacement(db, { campaign, placement: id, tag: null, language: "sv", site: "https://exempel.test", exampleIn: () => "" }));
    expect(view).toMatchObject({ version: 2, isRemovable: true, seen: [{ evidence: "Skärmbild", endsWords: "" }], clashes: [{ campaignName: "Deras", starts: "10 november 2026, 00:00", ends: "", verdict: "otherLater" }] });
    expect(await listFigures(db, place.campaign)).toMatchObject([{ n: 1_000_000_000, source: "fk.se", entered_name: "Test editor" }]);
    expect((await viewPlacements(db, place.campaign, { kind: null, first: 0, language: "sv" })).placements).toMatchObject([{ isObserved: true, languages: 0, planned: "1 november 2026, 08:00" }]);
    expect(await removePlacement(place, id)).toEqual({ done: null });
    expect(await findBrokenEntry(db)).toBeNull();
  });

  test("two who bring the same thousand posts at the same moment bring them once", async () => {
    const place = await makeWorkplace(db);
    const table = { text: `Datum;Plattform;Text\n${Array.from({ length: 1_000 }, (_, row) => `2026-11-01;X;Inlägg ${row}\n`).join("")}`, file: null, choices: { order: null, platform: "", target: "start" }, findTarget: () => null };
    const outcomes = await Promise.all([importPosts(place, table), importPosts(place, table)]);
    expect(outcomes.map((outcome) => ("done" in outcome ? outcome.done : -1)).toSorted((a, b) => a - b)).toEqual([0, 1_000]);
  });
});
