import { beforeEach, describe, expect, test } from "vitest";
import { pageIds } from "../../../../app/features/content/page-table";
import { readOverview } from "../../../../app/features/campaigns/plan/overview.server";
import { changeDetails, createCampaign, viewCampaigns, type Workplace } from "../../../../app/features/campaigns/plan/plans.server";
import { takeStep } from "../../../../app/features/campaigns/plan/steps.server";
import type { StateChange, Worker } from "../../../../app/features/campaigns/plan/state-changes";
import { saveTexts } from "../../../../app/features/campaigns/texts/texts.server";
import { findCampaign } from "../../../../app/storage/campaign-plans.server";
import { readLatestEntries } from "../../../../app/storage/audit.server";
import type { CampaignDatabase } from "../../../../app/storage/database.server";

const now = new Date("2026-11-22T11:00:00Z");
const swedish = { heading: "Du är inte ensam", body: "Någon svarar.", call: "Läs mer" };
const as = (role: Worker["role"], id: string = role, fourEyes = false): Workplace => ({ author: { actor: { id, display: id }, now }, worker: { id, role }, rules: { fourEyes } });

/** Tests of the life of a campaign, in some database. */
export function testSteps(open: () => CampaignDatabase): void {
  describe("a campaign", () => {
    let db: CampaignDatabase;
    let id: string;
    const row = async () => {
      const campaign = await findCampaign(db, id);
      if (!campaign) throw new Error("There is no campaign");
      return campaign;
    };
    const overview = async ({ worker, rules }: Workplace) => readOverview(db, await row(), { worker, rules, pages: pageIds, now: now.getTime() });
    const step = async (who: Workplace, change: StateChange, { mark = undefined as string | undefined, emergency = null as string | null } = {}) =>
      takeStep(db, who, { id, change, mark: mark ?? (await overview(who)).mark, emergency, pages: pageIds });
    const latest = async () => (await readLatestEntries(db, { below: null, object: `campaign/${id}`, most: 1 }))[0];

    beforeEach(async () => {
      db = open();
      id = await createCampaign(db, as("editor").author, { name: "Jul", purpose: "", starts: null, ends: null, outcome: "helplines" });
      await db.transaction().execute((change) => change.insertInto("placement").values({ id: `p${id.slice(1)}`, campaign: id, kind: "slot", name: "Start", place: "start-top", address: null, target: "start", code: id.slice(0, 6), smallest: null, state: "open" }).execute());
      await saveTexts(db, as("editor"), id, [{ language: "sv", words: swedish, base: "", isRemoved: false }]);
    });

    test("goes from draft to the archive and its end, and the log says who took each step", async () => {
      expect(await step(as("editor"), "submit")).toBe("done");
      expect(await step(as("publisher"), "publish")).toBe("done");
      expect(await row()).toMatchObject({ state: "published", author: null, starts: "2026-11-22T12:00", ends: null });
      for (const change of ["pause", "resume", "pause", "end", "archive", "restore"] as const) expect(await step(as("publisher"), change), change).toBe("done");
      expect((await row()).state).toBe("ended");

      const entry = await latest();
      expect(entry).toMatchObject({ action: "campaign.restore", actor: "publisher" });
      expect([entry?.before, entry?.after].map((text) => (JSON.parse(text ?? "{}") as { state: string }).state)).toEqual(["archived", "ended"]);
    });

    test("that is ended gets the minute for an end, so that reports know it", async () => {
      await db.transaction().execute((change) => change.updateTable("campaign").set({ state: "published", starts: "2026-11-01T00:00", ends: "2026-12-24T00:00" }).where("id", "=", id).execute());
      await step(as("publisher"), "end");

      expect(await row()).toMatchObject({ state: "ended", starts: "2026-11-01T00:00", ends: "2026-11-22T12:00" });
    });

    test("is not published by an editor, nor from a draft, and nothing is written then", async () => {
      expect(await step(as("publisher"), "publish")).toBe("state");
      await step(as("editor"), "submit");
      expect(await step(as("editor"), "publish")).toBe("role");
      expect([(await row()).state, (await latest())?.action]).toEqual(["review", "campaign.submit"]);
    });

    test("is not published by who changed it last where two must see it, but by another, or in an emergency with a reason in the log (37)", async () => {
      const own = as("publisher", "editor", true);
      await step(own, "submit");
      expect(await step(own, "publish")).toBe("ownWork");
      expect((await overview(own)).steps).toEqual([{ change: "publish", refusal: "ownWork" }, { change: "return", refusal: null }]);

      expect(await step(own, "publish", { emergency: "Ingen annan går att nå i kväll." })).toBe("done");
      const entry = await latest();
      expect(entry?.action).toBe("campaign.publish.emergency");
      expect(JSON.parse(entry?.after ?? "{}")).toMatchObject({ state: "published", reason: "Ingen annan går att nå i kväll." });
    });

    test("is not published where it has changed since it was looked at: another text, another placement", async () => {
      await step(as("editor"), "submit");
      const { mark } = await overview(as("publisher"));
      await saveTexts(db, as("editor"), id, [{ language: "sv", words: { ...swedish, heading: "Något annat" }, base: JSON.stringify(Object.values(swedish)), isRemoved: false }]);

      expect(await step(as("publisher"), "publish", { mark })).toBe("changed");
      expect((await row()).state).toBe("review");
    });

    test("is not published where something is missing", async () => {
      await db.transaction().execute((change) => change.updateTable("placement").set({ target: "gone" }).where("campaign", "=", id).execute());
      await step(as("editor"), "submit");

      expect(await step(as("publisher"), "publish")).toBe("lacks");
      expect((await overview(as("publisher"))).lacks).toMatchObject([{ code: "unknownTarget", name: "Start" }]);
    });

    test("of two editors at once the second is told, with what is saved", async () => {
      const details = { name: "Jul", purpose: "", starts: null, ends: null, outcome: null };
      expect(await changeDetails(db, as("editor"), { id, version: 1 }, { ...details, name: "Den första" })).toEqual({ kind: "saved" });

      expect(await changeDetails(db, as("editor"), { id, version: 1 }, { ...details, name: "Den andra" })).toMatchObject({ kind: "changed", saved: { name: "Den första", version: 2 } });
      expect((await row()).name).toBe("Den första");
    });

    test("is listed with how many placements and languages it has, and warned of where another shares its page or slot", async () => {
      const other = await createCampaign(db, as("editor").author, { name: "Advent", purpose: "", starts: "2026-12-01T08:00", ends: null, outcome: "helplines" });
      await db.transaction().execute((change) => change.updateTable("campaign").set({ state: "published" }).where("id", "=", other).execute());

      expect((await viewCampaigns(db, "sv", now)).find((one) => one.id === id)).toMatchObject({ placements: 1, languages: 1, startsWords: null, state: { state: "draft", clock: null } });
      expect((await viewCampaigns(db, "sv", now)).find((one) => one.id === other)).toMatchObject({ placements: 0, languages: 0, startsWords: "1 december 2026, 08:00", state: { clock: "later" } });
      expect((await overview(as("editor"))).overlaps).toContainEqual({ id: other, name: "Advent", shares: "outcome" });
    });
  });
}
