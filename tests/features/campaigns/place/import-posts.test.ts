import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../../app/csv";
import { importPosts, type PostTable, previewPosts } from "../../../../app/features/campaigns/place/import-posts.server";
import type { Workplace } from "../../../../app/features/campaigns/place/open-campaign.server";
import { viewPlacements } from "../../../../app/features/campaigns/place/load-placements.server";
import { findCampaign } from "../../../../app/features/campaigns/plan/plans.server";
import { readTextFile } from "../../../../app/text-file";
import { form, makeWorkplace } from "../workplace";
import { openFiles } from "../../../databases";
import { savePlacement } from "../../../../app/features/campaigns/place/change-placements.server";

const open = openFiles();
const history = { starts: "2019-03-01T00:00", ends: "2021-11-01T00:00" };

function table(text: string, platform = ""): PostTable {
  return { text, file: "a".repeat(64), choices: { order: null, platform, target: "start" }, findTarget: (written) => (written.includes("orolig") ? "worried-about-someone" : written === "ar-det-har-vald" ? "is-this-violence" : null) };
}

function fixture(name: string, platform = ""): PostTable {
  const decoded = readTextFile(readFileSync(join(import.meta.dirname, `../../../fixtures/history/${name}.csv`)));
  return table("text" in decoded ? decoded.text : "", platform);
}

const postsOf = (place: Workplace) => place.db.selectFrom("placement").selectAll().where("campaign", "=", place.campaign).orderBy("id").execute();

async function preview(place: Workplace, posts: PostTable) {
  const campaign = await findCampaign(place.db, place.campaign);
  if (!campaign) throw new Error("No campaign");
  return previewPosts(place.db, campaign, posts);
}

describe("a table of posts", () => {
  test("the thirty-three posts of the report are shown first, taken at once, and not taken again", async () => {
    const place = await makeWorkplace(open(), history);
    const [tweets, posts] = [fixture("tweets"), fixture("linkedin", "LinkedIn")];

    expect(await preview(place, tweets)).toMatchObject({ count: { new: 22, there: 0, double: 0, fault: 0 }, unread: ["Anmärkning"], asksForOrder: false });
    expect(await postsOf(place)).toEqual([]);
    expect([await importPosts(place, tweets), await importPosts(place, posts)]).toEqual([{ done: 22 }, { done: 11 }]);
    const taken = await postsOf(place);
    expect(new Set(taken.map(({ code }) => code)).size).toBe(33);

    expect(await preview(place, tweets)).toMatchObject({ count: { new: 0, there: 22 } });
    expect([await importPosts(place, tweets), await importPosts(place, posts)]).toEqual([{ done: 0 }, { done: 0 }]);
    expect(await postsOf(place)).toEqual(taken);
    expect(await place.db.selectFrom("audit_entry").select("action").where("object", "=", `campaign/${place.campaign}`).execute()).toHaveLength(2);
  });

  test("a post that has been made stands from its minute, with its words and address as how that is known", async () => {
    const place = await makeWorkplace(open(), history);
    await importPosts(place, fixture("tweets"));
    const seen = await place.db.selectFrom("observation").innerJoin("placement", "placement.id", "observation.placement").selectAll("observation").where("campaign", "=", place.campaign).orderBy("observation.starts").execute();

    expect(seen).toHaveLength(22);
    expect(seen[0]).toMatchObject({ starts: "2019-03-13T08:30", ends: null, source: "manual", evidence: "https://twitter.com/exempel/status/1000 Exempel 1: Du är inte ensam. Här ser du vem som svarar dygnet runt." });
    expect((await viewPlacements(place.db, place.campaign, { kind: "post", first: 0, language: "sv" })).placements[0]).toMatchObject({ planned: "13 mars 2019, 08:30", isObserved: true });
  });

  test("a post that is to be made is planned, and nobody has seen it", async () => {
    const place = await makeWorkplace(open());
    expect(await importPosts(place, table("Datum;Plattform;Text\n2026-12-01 08:00;LinkedIn;Snart"))).toEqual({ done: 1 });
    expect(await place.db.selectFrom("observation").innerJoin("placement", "placement.id", "observation.placement").select("evidence").where("campaign", "=", place.campaign).execute()).toEqual([]);
  });

  test("a text that would be a formula is kept, and no table that we write has one", async () => {
    const place = await makeWorkplace(open(), history);
    await importPosts(place, fixture("tweets"));
    const names = (await postsOf(place)).map((post) => post.name);

    expect(names.filter((text) => /^[=@]/.test(text))).toHaveLength(4);
    for (const [cell = ""] of parse([...writeCsv(names.map((text) => [text]))].join(""), { bom: true })) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test("two who bring the same table at the same moment bring it once", async () => {
    const place = await makeWorkplace(open(), history);
    const outcomes = await Promise.all([importPosts(place, fixture("tweets")), importPosts(place, fixture("tweets"))]);

    expect(outcomes.map((outcome) => ("done" in outcome ? outcome.done : -1)).toSorted()).toEqual([0, 22]);
    expect(await postsOf(place)).toHaveLength(22);
  });

  test("a post is known again after its words have been mended here", async () => {
    const place = await makeWorkplace(open());
    const posts = table("Datum;Plattform;Text\n2026-12-01;X;Hej");
    await importPosts(place, posts);
    const [post] = await postsOf(place);
    await savePlacement(place, post?.id ?? "", 1, { written: form({ name: "Hej där", place: "X", target: "start", "starts-0": "2026-12-02T08:00" }), pages: ["start"] });

    expect(await importPosts(place, posts)).toEqual({ done: 0 });
  });

  test("two thousand posts are shown and taken within seconds, and what is published is not added to by an editor", async () => {
    const place = await makeWorkplace(open());
    const many = table(`Datum;Plattform;Text\n${Array.from({ length: 2_000 }, (_, row) => `2026-12-01;X;Inlägg ${row}\n`).join("")}`);
    const begun = performance.now();
    expect(await preview(place, many)).toMatchObject({ count: { new: 2_000 } });
    expect(await importPosts(place, many)).toEqual({ done: 2_000 });
    expect(performance.now() - begun).toBeLessThan(6_000);

    await place.db.updateTable("campaign").set({ state: "published" }).where("id", "=", place.campaign).execute();
    expect(await importPosts(place, many)).toEqual({ faults: [{ field: "name", code: "shown" }], status: 409 });
  });
});
