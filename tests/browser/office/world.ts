import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import type { Role } from "../../../app/features/office/role";
import { type CampaignDatabase, openCampaigns, openCounts } from "../../../app/storage/database.server";
import { writeDemonstration } from "../../../scripts/demo/write-demonstration";
import { creativeOf } from "../../../scripts/demo/words";
import { signIn, type SignedIn } from "../../office";
import { startProvider } from "../../provider";
import { test as base } from "../exit/visit";

/** The tables of an office that a browser visits. */
export interface OfficeTables {
  directory: string;
  db: CampaignDatabase;
}

interface OfficeFixtures {
  tables: OfficeTables;
  /** Whether the office has what `npm run demo` makes up. */
  isDemonstration: boolean;
  /** Whether two must see what is published, and all sign in at a provider. */
  isGuarded: boolean;
}

/** The world with a site whose office is open; faults that its pages have in the browser end a test. */
export const test = base.extend<object, OfficeFixtures>({
  isDemonstration: [false, { scope: "worker", option: true }],
  isGuarded: [false, { scope: "worker", option: true }],
  tables: [
    async ({ isDemonstration }, use) => {
      const directory = mkdtempSync(join(tmpdir(), "office-"));
      const [db, counts] = [await openCampaigns({ directory }), await openCounts({ directory })];
      if (isDemonstration) await writeDemonstration(db, counts, { now: new Date(), smallest: 10, creativeOf });
      await counts.destroy();
      await use({ directory, db });
      await db.destroy();
      rmSync(directory, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  settings: [
    async ({ tables, isGuarded }, use) => {
      if (!isGuarded) return use({ DATA_DIR: tables.directory });
      const provider = await startProvider();
      await use({ DATA_DIR: tables.directory, FOUR_EYES: "1", ...provider.environment });
      await provider.stop();
    },
    { scope: "worker" },
  ],
});

export { expect } from "@playwright/test";

/** Signs somebody new in, as the sign-in page would. */
export async function letIn(context: BrowserContext, db: CampaignDatabase, role: Role, language: "sv" | "en" = "sv"): Promise<SignedIn> {
  const who = await signIn(db, role, { language });
  await context.addCookies([{ name: "__Host-redaktion", value: who.secret, domain: "site.test", path: "/", secure: true, httpOnly: true, sameSite: "Lax" }]);
  return who;
}

/** Opens a page and waits until its script runs. */
export async function openLive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilLive(page);
}

/** Waits until React has taken over what the server drew. */
export async function untilLive(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber")));
}

/** Gathers what goes wrong in a page's script; what was asked for and refused is no such fault. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => void (message.type() === "error" && !message.text().startsWith("Failed to load resource") && faults.push(message.text())));
  return faults;
}

/** Keys that stand where words should, as "report.title". */
export async function findKeys(page: Page): Promise<string[]> {
  const rooms = "account|audit|calendar|campaigns|effect|figures|frame|page|placements|report|results|texts";
  return (await page.locator("body").innerText()).match(new RegExp(`(?<![\\w./-])(?:${rooms})\\.[a-z][a-zA-Z]*(?:\\.\\w+)*(?![\\w/])`, "g")) ?? [];
}
