import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { openCampaigns } from "../../../app/storage/database.server";
import { plan } from "../../planned";
import { test as base } from "../exit/visit";

/** Codes of the placements that stand on the site of these tests. */
export const codes = { top: "BCDFGM", side: "HJKMN2", poster: "PQRSTH" };

const swedish = { language: "sv", heading: "Du är inte ensam om det här", body: "Det finns någon att prata med, dygnet runt. Du får vara tyst.", call: "Läs vad du kan göra" } as const;
const arabic = { language: "ar", heading: "لست وحدك في هذا", body: "هناك من يمكنك التحدث معه على مدار الساعة. يمكنك أن تبقى صامتًا.", call: "اقرأ ما يمكنك فعله" } as const;

/** As people's browsers call themselves: one that says that nobody sits before it is not counted. */
export const userAgent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";

/** Waits until the site has learnt what is planned. */
export async function untilPublished(page: Page): Promise<void> {
  await expect.poll(async () => (await page.goto("/sv"))?.text(), { timeout: 10_000 }).toContain("data-slot");
}

/** The world with a site on which campaigns are published: in slots of ours, and a poster. */
export const test = base.extend<object, { settings: Record<string, string> }>({
  userAgent,
  settings: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the first argument written so
    async ({}, use) => {
      const directory = mkdtempSync(join(tmpdir(), "campaigns-"));
      const db = await openCampaigns({ directory });
      const slot = (place: string) => ({ kind: "slot", place, target: "worried-about-someone" } as const);
      await plan(db, { code: codes.top, placement: slot("start-top"), creatives: [swedish, arabic], campaign: { demonstration: 1 } });
      await plan(db, { code: codes.side, placement: slot("directory-side"), creatives: [swedish, arabic] });
      await plan(db, { code: codes.poster, placement: { kind: "print", target: "urgent-help" }, creatives: [swedish, arabic] });
      await db.destroy();
      await use({ DATA_DIR: directory });
      rmSync(directory, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
});
