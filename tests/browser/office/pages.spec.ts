import type { Browser, Page } from "@playwright/test";
import { findFaults } from "../faults";
import { overflow } from "../overflow";
import { isFullRound } from "../round";
import { expect, findKeys, letIn, type OfficeTables, openLive, test, watchFaults } from "./world";

test.use({ isDemonstration: true });

const office = "/redaktion";
const shown = `${office}/kampanjer/exempel-orolig`;
const banner = `${office}/kampanjer/exempel-banner`;
/** Stands at an address that is not its own, so no script takes it over. */
const refused = `${office}/finns-inte`;
/** Where nothing stands yet: pages say what will stand there. */
const empty = `${office}/kampanjer/tom`;

const paths = [
  office, `${office}/kampanjer`, `${office}/kampanjer/ny`, shown, `${shown}/uppgifter`, `${shown}/texter?sprak=sv&bredvid=ar`, `${shown}/placeringar?ny=slot`, `${shown}/placeringar/inlagg`,
  `${shown}/placeringar/exempel-orolig-egen-sida`, `${banner}/placeringar/exempel-banner-startsida/bevakning`, `${shown}/sida?sprak=ar`, `${shown}/rapport`, `${banner}/rapport`, `${shown}/siffror`, `${shown}/effekt`,
  empty, `${empty}/placeringar`, `${empty}/siffror`, `${empty}/effekt`, `${empty}/rapport`,
  `${office}/kalender`, `${office}/visas-nu`, `${office}/resultat`, `${office}/metod`, `${office}/logg`, `${office}/konto`, `${office}/konton`, `${office}/logga-in`,
];

async function openAs(browser: Browser, { db }: OfficeTables, { language, colorScheme }: { language: "sv" | "en"; colorScheme: "light" | "dark" }): Promise<Page> {
  await db.transaction().execute((change) => change.insertInto("campaign").values({ id: "tom", name: "Tom", purpose: "", state: "draft", demonstration: 1, starts: null, ends: null }).onConflict((conflict) => conflict.doNothing()).execute());
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme, bypassCSP: true, ignoreHTTPSErrors: true, baseURL: "https://site.test" });
  await letIn(context, db, "administrator", language);
  return context.newPage();
}

/** What is wrong on a page: in its script, in its words, by axe, and on a narrow screen, which is a wide one at 400 %. */
async function findWrong(page: Page, path: string): Promise<string[]> {
  if (path === refused) await page.goto(path);
  else await openLive(page, path);
  const wide = await overflow(page);
  return [...(wide > 0 ? [`${wide} pixels too wide`] : []), ...await findKeys(page), ...await findFaults(page)].map((fault) => `${path} ${fault}`);
}

for (const [language, colorScheme, part] of [["sv", "light", 0], ["en", "dark", 1]] as const) {
  const chosen = paths.filter((_path, index) => isFullRound || index % 2 === part).concat(refused);
  test(`each page of the office in ${language}, ${colorScheme}, has its words, no fault, and room on 320 pixels (42)`, async ({ browser, tables }) => {
    test.setTimeout(240_000);
    const page = await openAs(browser, tables, { language, colorScheme });
    const wrong = watchFaults(page);
    for (const path of chosen) wrong.push(...await findWrong(page, path));
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
