import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { addFigure, importFigures, previewFigures, removeFigure } from "../../../../app/features/campaigns/figures/change-figures.server";
import { viewFigures } from "../../../../app/features/campaigns/figures/load-figures.server";
import { importPosts } from "../../../../app/features/campaigns/place/import-posts.server";
import type { Workplace } from "../../../../app/features/campaigns/place/open-campaign.server";
import { readTextFile } from "../../../../app/text-file";
import { listFigures } from "../../../../app/storage/figures.server";
import { makeWorkplace } from "../workplace";
import { openFiles } from "../../../databases";

const open = openFiles();
let place: Workplace;
const read = (name: string) => {
  const decoded = readTextFile(readFileSync(join(import.meta.dirname, `../../../fixtures/history/${name}.csv`)));
  return "text" in decoded ? decoded.text : "";
};
beforeAll(async () => {
  place = await makeWorkplace(open(), { state: "draft", starts: "2019-03-01T00:00", ends: "2021-11-01T00:00" });
  await importPosts(place, { text: read("linkedin"), file: null, choices: { order: null, platform: "LinkedIn", target: "start" }, findTarget: () => null });
});

test("what a platform tells of its posts is shown first, taken once, and keeps who said so and from which file", async () => {
  const table = { text: read("figures"), file: "f".repeat(64), order: null, source: "" };
  expect(await previewFigures(open(), place.campaign, table, place.author.now)).toMatchObject({ count: { new: 31, there: 0, double: 0, fault: 0 } });
  expect([await importFigures(place, table), await importFigures(place, table)]).toEqual([{ done: 31 }, { done: 0 }]);

  const figures = await listFigures(open(), place.campaign);
  expect(figures).toHaveLength(31);
  expect(figures.find(({ placement_name: name, metric }) => name.startsWith("Exempel 1:") && metric === "impressions")).toMatchObject({ n: 1200, starts: "2021-11-01", ends: "2021-11-30", source: "LinkedIn (påhittad siffra)", file: "f".repeat(64), entered_by: place.worker.id, place: "LinkedIn" });
  expect((await viewFigures(open(), place.campaign, "sv")).figures[0]).toMatchObject({ enteredBy: "Test editor", isFromFile: true, isOverlapping: false });
});

test("a figure is typed in and taken away, and the log has both; it is counted nowhere", async () => {
  const [{ id = "" } = {}] = await open().selectFrom("placement").select("id").where("campaign", "=", place.campaign).execute();
  const written = { placement: id, starts: "2021-11-30", ends: "", metric: "clicks", n: "7", source: "LinkedIn" };
  expect(await addFigure(place, written)).toEqual({ done: null });
  const added = (await listFigures(open(), place.campaign)).find(({ n, starts }) => n === 7 && starts === "2021-11-30");
  expect(added).toMatchObject({ ends: "2021-11-30", file: null });
  expect((await viewFigures(open(), place.campaign, "sv")).figures.filter(({ isOverlapping }) => isOverlapping)).toHaveLength(2);

  expect(await removeFigure(await makeWorkplace(open()), added?.id ?? 0)).toMatchObject({ status: 409 });
  expect(await removeFigure(place, added?.id ?? 0)).toEqual({ done: null });
  expect((await open().selectFrom("audit_entry").select("action").where("action", "like", "figure.%").orderBy("number").execute()).map(({ action }) => action)).toEqual(["figure.import", "figure.create", "figure.remove"]);
});

test("a figure of another campaign's placement, of a day to come or without anybody who says so is refused, and nothing is written", async () => {
  const before = (await listFigures(open(), place.campaign)).length;
  expect(await addFigure(await makeWorkplace(open()), { placement: "x", starts: "2026-11-23", ends: "", metric: "followers", n: "-1", source: " " })).toEqual({
    status: 400,
    faults: [{ field: "placement", code: "placementUnknown" }, { field: "starts", code: "notYet" }, { field: "metric", code: "metricUnknown" }, { field: "n", code: "countUnreadable" }, { field: "source", code: "missing" }],
  });
  expect(await listFigures(open(), place.campaign)).toHaveLength(before);
});
