import { beforeEach, describe, expect, test } from "vitest";
import { createCampaign } from "../../../../app/features/campaigns/plan/plans.server";
import { findCampaign } from "../../../../app/storage/campaign-plans.server";
import { readCampaignTexts, saveTexts } from "../../../../app/features/campaigns/texts/texts.server";
import { stampOf, type WrittenText } from "../../../../app/features/campaigns/texts/written-text";
import type { CampaignDatabase } from "../../../../app/storage/database.server";
import { readLatestEntries } from "../../../../app/storage/audit.server";

const swedish = { heading: "Du är inte ensam", body: "Någon svarar.", call: "Läs mer" };
const arabic = { heading: "لست وحدك", body: "هناك من يجيب.", call: "اقرأ المزيد" };
const workplace = { author: { actor: { id: "person-1", display: "Åsa" }, now: new Date("2026-11-22T11:00:00Z") }, worker: { id: "person-1", role: "editor" }, rules: { fourEyes: false } } as const;
const written = (language: "sv" | "ar", words: typeof swedish, base: typeof swedish | null = null): WrittenText => ({ language, words, base: stampOf(base), isRemoved: false });

/** Tests of saving the texts of a campaign, in some database. */
export function testTexts(open: () => CampaignDatabase): void {
  describe("texts of a campaign", () => {
    let db: CampaignDatabase;
    let id: string;
    beforeEach(async () => {
      db = open();
      id = await createCampaign(db, workplace.author, { name: "Jul", purpose: "", starts: null, ends: null, outcome: null });
      await db.transaction().execute((change) => change.insertInto("placement").values(["a", "b"].map((letter) => ({ id: id.slice(1) + letter, campaign: id, kind: "print" as const, name: "Affisch", place: "Väntrum", address: null, target: "start", code: letter + id.slice(0, 5), smallest: null, state: "open" as const }))).execute());
    });
    const save = (...texts: WrittenText[]) => saveTexts(db, workplace, id, texts);
    const texts = async () => Object.fromEntries((await readCampaignTexts(db, id)).texts);
    const assigned = () => db.selectFrom("assignment").innerJoin("creative", "creative.id", "assignment.creative").where("campaign", "=", id).select(["placement", "language"]).execute();

    test("are saved together, shown by every placement, and noted with who wrote them", async () => {
      expect(await save(written("sv", swedish), written("ar", arabic))).toEqual({ kind: "saved" });

      expect(await texts()).toEqual({ sv: swedish, ar: arabic });
      expect((await assigned()).length).toBe(4);
      expect((await findCampaign(db, id))?.author).toBe("person-1");
      expect((await readLatestEntries(db, { below: null, object: `campaign/${id}`, most: 9 })).map(({ action, object }) => `${action} ${object.slice(46)}`)).toEqual(["text.create text/ar", "text.create text/sv", "campaign.create "]);
    });

    test("are saved all or none: a fault in one leaves the other as it was", async () => {
      expect(await save(written("sv", swedish), written("ar", { ...arabic, heading: "<b>x</b>" }))).toMatchObject({ kind: "refused", faults: [{ field: "heading-ar", code: "markup" }] });

      expect(await texts()).toEqual({});
    });

    test("of two editors at once the second is told what the first saved, and may then decide", async () => {
      await save(written("sv", swedish));
      const first = { ...swedish, heading: "Den första" };
      await save(written("sv", first, swedish));
      const second = written("sv", { ...swedish, heading: "Den andra" }, swedish);

      expect(await save(second)).toEqual({ kind: "refused", faults: [{ field: "heading-sv", code: "changedMeanwhile" }], bases: { "base-sv": stampOf(first) } });
      expect(await texts()).toEqual({ sv: first });
      expect(await save({ ...second, base: stampOf(first) })).toEqual({ kind: "saved" });
      expect(await texts()).toEqual({ sv: second.words });
    });

    test("are removed with what showed them, and what is untouched is neither saved nor noted", async () => {
      await save(written("sv", swedish), written("ar", arabic));

      expect(await save(written("sv", swedish, swedish), { ...written("ar", arabic, arabic), isRemoved: true })).toEqual({ kind: "saved" });
      expect(await texts()).toEqual({ sv: swedish });
      expect((await assigned()).map(({ language }) => language)).toEqual(["sv", "sv"]);
      expect((await readLatestEntries(db, { below: null, object: `campaign/${id}`, most: 1 }))[0]).toMatchObject({ action: "text.remove", after: null });
    });

    test("of a published campaign are not an editor's to change", async () => {
      await db.transaction().execute((change) => change.updateTable("campaign").set({ state: "published" }).where("id", "=", id).execute());

      expect(await save(written("sv", swedish))).toEqual({ kind: "locked", why: "shown" });
      expect(await texts()).toEqual({});
    });

    test("of no campaign are saved nowhere", async () => {
      expect(await saveTexts(db, workplace, "no-such-campaign", [written("sv", swedish)])).toEqual({ kind: "gone" });
    });
  });
}
