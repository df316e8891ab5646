import { beforeAll, expect, test } from "vitest";
import { createPlacement } from "../../../../app/features/campaigns/place/change-placements.server";
import { removeObservation, saveObservation } from "../../../../app/features/campaigns/place/observe.server";
import type { Workplace } from "../../../../app/features/campaigns/place/open-campaign.server";
import { listObservations } from "../../../../app/storage/observations.server";
import { form, makeWorkplace } from "../workplace";
import { openFiles } from "../../../databases";

const open = openFiles();
let place: Workplace;
let placement = "";
beforeAll(async () => {
  place = await makeWorkplace(open());
  const outcome = await createPlacement(place, "external", { written: form({ name: "Banner", place: "fk.se", target: "start" }), pages: ["start"] });
  placement = "done" in outcome ? outcome.done : "";
});

test("when something stood is written down, mended and taken away, in whichever state its campaign is", async () => {
  await open().updateTable("campaign").set({ state: "ended" }).execute();
  expect(await saveObservation(place, placement, null, form({ "starts-seen-new": "2026-09-01T09:00", "ends-seen-new": "2026-11-01T16:00", "evidence-seen-new": "Mejl från webbredaktören" }))).toEqual({ done: null });
  const [seen] = await listObservations(open(), placement);
  expect(seen).toMatchObject({ starts: "2026-09-01T09:00", ends: "2026-11-01T16:00", source: "manual", evidence: "Mejl från webbredaktören" });

  const id = seen?.id ?? 0;
  expect(await saveObservation(place, placement, id, form({ [`starts-seen-${id}`]: "2026-09-02T09:00", [`evidence-seen-${id}`]: "Skärmbild" }))).toEqual({ done: null });
  expect(await listObservations(open(), placement)).toMatchObject([{ starts: "2026-09-02T09:00", ends: null, evidence: "Skärmbild" }]);

  expect(await removeObservation(place, placement, id)).toEqual({ done: null });
  expect(await listObservations(open(), placement)).toEqual([]);
  expect((await open().selectFrom("audit_entry").select("action").orderBy("number").execute()).map(({ action }) => action)).toEqual(["placement.create", "observation.create", "observation.update", "observation.remove"]);
});

test("nobody has seen what has not been, and how it is known is always said", async () => {
  const outcome = await saveObservation(place, placement, null, form({ "starts-seen-new": "2026-11-22T11:01", "evidence-seen-new": "x".repeat(501) }));
  expect(outcome).toEqual({ status: 400, faults: [{ field: "starts-seen-new", code: "notYet" }, { field: "evidence-seen-new", code: "tooLong", values: { length: 501, longest: 500 } }] });
  expect(await saveObservation(place, placement, null, form({}))).toEqual({ status: 400, faults: [{ field: "starts-seen-new", code: "missing" }, { field: "evidence-seen-new", code: "missing" }] });
});

test("what we saw ourselves is taken away but not rewritten, and nothing of another campaign's is touched", async () => {
  await open().insertInto("observation").values({ placement, starts: "2026-10-01T03:00", ends: null, source: "automatic", evidence: "Länken stod på sidan" }).execute();
  const [{ id = 0 } = {}] = await listObservations(open(), placement);
  const written = form({ [`starts-seen-${id}`]: "2026-09-02T09:00", [`evidence-seen-${id}`]: "Nej" });

  expect(await saveObservation(place, placement, id, written)).toMatchObject({ status: 409 });
  expect(await removeObservation(await makeWorkplace(open()), placement, id)).toMatchObject({ status: 409 });
  expect(await removeObservation(place, placement, id)).toEqual({ done: null });
});
