import { request } from "node:http";
import type { Browser, Page } from "@playwright/test";
import { addDays } from "../../../app/days";
import { stockholmTime } from "../../../app/features/languages/stockholm-clock";
import { releaseStored } from "../../../app/features/measuring/release.server";
import { userAgent } from "../campaigns/planned-site";
import { expect, test, untilLive, watchFaults } from "./world";

test.use({ isGuarded: true, userAgent });

const texts = {
  sv: ["Är du orolig?", "Du kan fråga den du är orolig för.", "Läs hur du kan fråga"],
  en: ["Are you worried?", "You can ask the person you worry about.", "Read how to ask"],
  ar: ["هل أنت قلق؟", "يمكنك أن تسأل الشخص الذي تقلق عليه.", "اقرأ كيف تسأل"],
} as const;

async function comeIn(page: Page, person: string): Promise<void> {
  await page.goto("/redaktion/kampanjer");
  await page.getByRole("link", { name: "Logga in med jobbkontot" }).click();
  await page.getByRole("button", { name: person }).click();
  await page.waitForURL("**/redaktion/kampanjer");
  await untilLive(page);
}

async function create(page: Page): Promise<void> {
  await page.getByRole("link", { name: /Ny kampanj|Skapa/ }).first().click();
  await page.getByLabel("Namn").fill("Vintern");
  await page.getByLabel("Sida som ska få fler visningar").selectOption("worried-about-someone");
  await page.getByRole("button", { name: "Skapa kampanjen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Skapat." })).toBeVisible();
}

async function write(page: Page, tags: (keyof typeof texts)[]): Promise<void> {
  await expect(page.locator("[name^=heading-]")).toHaveCount(tags.length);
  await expect(page.locator(`[name=heading-${tags[0]}]`)).toBeVisible();
  for (const tag of tags) for (const [index, part] of ["heading", "body", "call"].entries()) await page.locator(`[name=${part}-${tag}]`).fill(texts[tag][index] ?? "");
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Sparat." })).toBeVisible();
}

async function place(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Kampanjens delar" }).getByRole("link", { name: "Placeringar" }).click();
  await page.getByRole("link", { name: "Plats på våra sidor" }).click();
  await page.getByLabel("Namn").fill("Överst på start");
  await expect(page.getByLabel("Plats", { exact: true })).toHaveValue("start-top");
  await page.getByRole("button", { name: "Lägg till placeringen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Skapat." })).toBeVisible();
}

/** Follows a link as somebody's browser does; fetch would say of itself that it is none. */
function follow(address: string): Promise<number | undefined> {
  const headers = { "User-Agent": userAgent, Accept: "text/html,*/*;q=0.8", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "same-origin", "Sec-Fetch-User": "?1" };
  return new Promise((resolve, reject) => request(address, { headers }, (answer) => resolve(answer.resume().statusCode)).once("error", reject).end());
}

/** Sees the campaign in Arabic and follows its link, as somebody else than those of the office: they are not counted. @returns The link's path. */
async function visit(browser: Browser): Promise<string> {
  const page = await browser.newPage({ userAgent, ignoreHTTPSErrors: true, baseURL: "https://site.test" });
  await expect.poll(async () => (await page.goto("/ar"))?.text(), { timeout: 10_000 }).toContain("data-slot");
  const slot = page.getByRole("region", { name: texts.ar[0] });
  await expect(slot).toContainText(texts.ar[1]);
  expect(await slot.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  const link = slot.getByRole("link", { name: texts.ar[2] });
  const path = (await link.getAttribute("href")) ?? "";
  await link.click();
  await page.waitForURL("**/ar/worried-about-someone?k=*");
  await page.close();
  return path;
}

test("a campaign goes the whole way: by the provider in, planned, written, placed, seen by two, read in Arabic, clicked, released and told of", async ({ page, browser, tables, world }) => {
  test.setTimeout(120_000);
  const faults = watchFaults(page);
  await comeIn(page, "Petra Publicerare");
  await create(page);
  const campaign = new URL(page.url()).pathname;
  await page.getByRole("navigation", { name: "Kampanjens delar" }).getByRole("link", { name: "Texter" }).click();
  await page.getByLabel("Bredvid").selectOption("en");
  await page.getByRole("button", { name: "Visa språken" }).click();
  await write(page, ["sv", "en"]);
  await page.getByLabel("Språk", { exact: true }).selectOption("ar");
  await page.getByLabel("Bredvid").selectOption("");
  await page.getByRole("button", { name: "Visa språken" }).click();
  await write(page, ["ar"]);
  await place(page);
  await page.goto(campaign);
  await page.getByRole("button", { name: "Lämna till granskning" }).click();
  await expect(page.getByText("Någon annan som får publicera måste läsa den.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Publicera", exact: true })).toHaveCount(0);

  const other = await (await browser.newContext({ ignoreHTTPSErrors: true, baseURL: "https://site.test" })).newPage();
  await comeIn(other, "Ada Admin");
  await other.getByRole("link", { name: "Vintern" }).click();
  await other.getByRole("button", { name: "Publicera", exact: true }).click();
  await expect(other.getByText("Kampanjen är publicerad och visas mellan sina datum.")).toBeVisible();
  await other.context().close();

  const link = await visit(browser);
  const origin = /http:\/\/[\d.]+:\d+/.exec(world.siteOutput.out)?.[0] ?? "";
  for (let click = 1; click < 12; click += 1) expect(await follow(origin + link)).toBe(303);
  await expect.poll(async () => (await (await fetch(`${origin}/health`)).json()) as object, { timeout: 10_000 }).toMatchObject({ counts: "on disk" });
  await releaseStored({ directory: tables.directory, url: undefined }, { today: addDays(stockholmTime(new Date()).day, 1), smallest: 10 });

  await page.goto(`${campaign}/rapport`);
  await expect(page.getByRole("row", { name: /^Överst på start/ }).filter({ hasText: "12" }).first()).toBeVisible();
  expect(faults).toEqual([]);
});
