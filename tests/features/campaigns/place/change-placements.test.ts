import { describe, expect, test } from "vitest";
import { createPlacement, endPlacement, removePlacement, savePlacement } from "../../../../app/features/campaigns/place/change-placements.server";
import type { Workplace } from "../../../../app/features/campaigns/place/open-campaign.server";
import { readCode } from "../../../../app/features/campaigns/code";
import { drawCodes } from "../../../../app/features/campaigns/place/draw-codes.server";
import { findBrokenEntry } from "../../../../app/storage/audit.server";
import { form, makeWorkplace } from "../workplace";
import { openFiles } from "../../../databases";

const open = openFiles();
const pages = ["start", "urgent-help"];
const banner = { name: "Banner", place: "Startsidan", target: "start", "starts-0": "2026-11-25T08:00", "ends-0": "2026-12-01T08:00" };

async function create(place: Workplace, fields: Record<string, string> = {}): Promise<string> {
  const outcome = await createPlacement(place, "external", { written: form({ ...banner, ...fields }), pages });
  if ("faults" in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.done;
}

const rowOf = (place: Workplace, id: string) => place.db.selectFrom("placement").selectAll().where("id", "=", id).executeTakeFirst();
const timesOf = (place: Workplace, id: string) => place.db.selectFrom("schedule").select(["starts", "ends"]).where("placement", "=", id).orderBy("starts").execute();
const codes = (outcome: object) => ("faults" in outcome ? (outcome.faults as { code: string }[]).map(({ code }) => code) : []);

describe("a placement", () => {
  const workplace = (...options: Parameters<typeof makeWorkplace> extends [unknown, ...infer Rest] ? Rest : never) => makeWorkplace(open(), ...options);

  test("is added with a code, its times and the campaign's texts, and the log says so", async () => {
    const place = await workplace();
    await place.db.insertInto("creative").values({ id: `sv-${place.campaign.slice(0, 20)}`, campaign: place.campaign, language: "sv", heading: "a", body: "b", call: "c" }).execute();
    const id = await create(place);

    expect(await rowOf(place, id)).toMatchObject({ kind: "external", name: "Banner", state: "open", version: 1 });
    expect(readCode((await rowOf(place, id))?.code ?? "")).not.toBeNull();
    expect(await timesOf(place, id)).toEqual([{ starts: "2026-11-25T08:00", ends: "2026-12-01T08:00" }]);
    expect(await place.db.selectFrom("assignment").select("creative").where("placement", "=", id).execute()).toHaveLength(1);
    expect(await place.db.selectFrom("audit_entry").select(["action", "actor"]).where("object", "=", `placement/${id}`).execute()).toEqual([{ action: "placement.create", actor: place.worker.id }]);
    expect(await place.db.selectFrom("campaign").select("author").where("id", "=", place.campaign).execute()).toEqual([{ author: place.worker.id }]);
    expect(await findBrokenEntry(place.db)).toBeNull();
  });

  test("is not half added where something is wrong", async () => {
    const place = await workplace();
    const outcome = await createPlacement(place, "external", { written: form({ ...banner, "ends-0": "2026-11-24T08:00" }), pages });

    expect(outcome).toEqual({ faults: [{ field: "ends-0", code: "endBeforeStart" }], status: 400 });
    expect(await place.db.selectFrom("placement").select("id").where("campaign", "=", place.campaign).execute()).toEqual([]);
    expect(await place.db.selectFrom("audit_entry").select("number").where("actor", "=", place.worker.id).execute()).toEqual([]);
  });

  test("leads to the campaign's own page only where it has one", async () => {
    expect(codes(await createPlacement(await workplace(), "post", { written: form({ ...banner, target: "kampanj" }), pages }))).toEqual(["targetUnknown"]);
    expect(codes(await createPlacement(await workplace({ slug: crypto.randomUUID().slice(0, 8) }), "post", { written: form({ ...banner, target: "kampanj" }), pages }))).toEqual([]);
  });

  test("is changed once by two who began from the same, and the second is told", async () => {
    const place = await workplace();
    const id = await create(place);
    const save = (title: string) => savePlacement(place, id, 1, { written: form({ ...banner, name: title, "starts-1": "2026-12-24T08:00" }), pages });
    const outcomes = await Promise.all([save("Min"), save("Din")]);

    expect(outcomes.map(codes).toSorted()).toEqual([[], ["changedMeanwhile"]]);
    expect(await rowOf(place, id)).toMatchObject({ version: 2, name: codes(outcomes[0]).length === 0 ? "Min" : "Din" });
    expect(await timesOf(place, id)).toHaveLength(2);
  });

  test("of what visitors see is changed by who may publish, and ended without a second pair of eyes", async () => {
    const editor = await workplace();
    const id = await create(editor);
    await editor.db.updateTable("campaign").set({ state: "published" }).where("id", "=", editor.campaign).execute();
    const publisher: Workplace = { ...editor, worker: { ...editor.worker, role: "publisher" }, rules: { fourEyes: true } };
    const change = (place: Workplace) => savePlacement(place, id, 1, { written: form(banner), pages });

    expect([await change(editor), await endPlacement(editor, id), await change(publisher), await removePlacement({ ...publisher, rules: { fourEyes: false } }, id)].map(codes)).toEqual([["shown"], ["shown"], ["pauseFirst"], ["published"]]);
    expect(await endPlacement(publisher, id)).toEqual({ done: null });
    expect(await rowOf(editor, id)).toMatchObject({ state: "ended", version: 2 });
  });

  test("of a draft is removed with all that is written of it, and nobody else's", async () => {
    const [mine, theirs] = [await workplace(), await workplace()];
    const id = await create(mine);
    await mine.db.insertInto("reported_figure").values({ placement: id, starts: "2026-11-01", ends: "2026-11-02", metric: "clicks", n: 1, source: "X", entered_by: mine.worker.id, file: null }).execute();

    expect(codes(await removePlacement(theirs, id))).toEqual(["gone"]);
    expect(await removePlacement(mine, id)).toEqual({ done: null });
    expect([await rowOf(mine, id), await timesOf(mine, id)]).toEqual([undefined, []]);
    expect(codes(await savePlacement(mine, id, 1, { written: form(banner), pages }))).toEqual(["gone"]);
  });

  test("gets another code where the one that was drawn leads somewhere already", async () => {
    const place = await workplace();
    const taken = (await rowOf(place, await create(place)))?.code ?? "";
    const letters = [..."0123456789BCDFGHJKMNPQRSTVWXZ"];
    const draws = [...[...taken.slice(0, 5)].map((letter) => letters.indexOf(letter)), 1, 2, 3, 4, 5];
    const [code] = await place.db.transaction().execute((change) => drawCodes(change, 1, () => draws.shift() ?? 0));

    expect(code?.slice(0, 5)).toBe("12345");
  });
});
