import type { BrowserContext, Page } from "@playwright/test";
import { plan } from "../../planned";
import { findFaults } from "../faults";
import { expect, letIn, openLive, type OfficeTables, test, untilLive, watchFaults } from "./world";

const texts = (code: string) => `/redaktion/kampanjer/campaign-${code}/texter?sprak=sv`;
const heading = (page: Page) => page.locator("[name=heading-sv]");
const save = (page: Page) => page.getByRole("button", { name: "Spara", exact: true }).click();
const saved = (page: Page) => expect(page.getByRole("status").filter({ hasText: "Sparat." })).toBeVisible();

async function draft({ db }: OfficeTables, code: string): Promise<void> {
  await plan(db, { code, campaign: { state: "draft" }, placement: { kind: "slot", place: "start-top" } });
}

/** The heading that is saved in Swedish. */
async function headingOf({ db }: OfficeTables, code: string): Promise<string | undefined> {
  return (await db.selectFrom("creative").select("heading").where("campaign", "=", `campaign-${code}`).executeTakeFirst())?.heading;
}

async function signInElsewhere(context: BrowserContext, { db }: OfficeTables): Promise<void> {
  const tab = await context.newPage();
  await tab.goto("/redaktion/logga-in");
  await letIn(context, db, "editor");
  await tab.close();
}

test("what is written when the session is over stays on the page, and is saved when it is sent again", async ({ page, context, tables }) => {
  await draft(tables, "BCDFGM");
  const { id } = await letIn(context, tables.db, "editor");
  await openLive(page, texts("BCDFGM"));
  await heading(page).fill("Skrivet länge och väl");
  await tables.db.transaction().execute((change) => change.deleteFrom("office_session").where("person", "=", id).execute());
  await save(page);
  await expect(page.getByRole("heading", { name: "Du har loggats ut" })).toBeVisible();
  await expect(heading(page)).toHaveValue("Skrivet länge och väl");

  await signInElsewhere(context, tables);
  await page.getByRole("button", { name: "Skicka igen" }).click();
  // Its token is the old session's: the page asks for a look, now with the new one's.
  await expect(page.getByRole("heading", { name: "Skicka formuläret en gång till" })).toBeVisible();
  await expect(heading(page)).toHaveValue("Skrivet länge och väl");
  await page.getByRole("button", { name: "Skicka igen" }).click();
  await saved(page);
  expect(await headingOf(tables, "BCDFGM")).toBe("Skrivet länge och väl");
});

test("a page that gives back what was written has no fault", async ({ browser, tables }) => {
  await draft(tables, "HJKMN2");
  const context = await browser.newContext({ bypassCSP: true, ignoreHTTPSErrors: true, baseURL: "https://site.test", viewport: { width: 390, height: 844 } });
  const { id } = await letIn(context, tables.db, "editor");
  const page = await context.newPage();
  await openLive(page, texts("HJKMN2"));
  await heading(page).fill("Kvar");
  await tables.db.transaction().execute((change) => change.deleteFrom("office_session").where("person", "=", id).execute());
  await save(page);
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await context.close();
});

test("the second of two who write the same is told, sees both texts, and decides", async ({ page, context, browser, tables }) => {
  await draft(tables, "PQRSTH");
  const faults = watchFaults(page);
  await letIn(context, tables.db, "editor");
  await openLive(page, texts("PQRSTH"));
  const other = await (await browser.newContext({ ignoreHTTPSErrors: true, baseURL: "https://site.test" })).newPage();
  await letIn(other.context(), tables.db, "editor");
  await openLive(other, texts("PQRSTH"));
  await heading(other).fill("Den andras rubrik");
  await save(other);
  await saved(other);
  await other.context().close();

  await heading(page).fill("Min rubrik");
  await save(page);
  await expect(page.getByText("Någon annan har sparat här medan du skrev.").first()).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Den andras rubrik" })).toBeVisible();
  await expect(heading(page)).toHaveValue("Min rubrik");
  expect(await headingOf(tables, "PQRSTH")).toBe("Den andras rubrik");
  await save(page);
  await saved(page);
  expect(await headingOf(tables, "PQRSTH")).toBe("Min rubrik");
  expect(faults).toEqual([]);
});

test("what is written of a placement that somebody else has removed meanwhile stays to be copied", async ({ page, context, tables }) => {
  await draft(tables, "CDFGH2");
  await letIn(context, tables.db, "editor");
  await openLive(page, "/redaktion/kampanjer/campaign-CDFGH2/placeringar/placement-CDFGH2");
  await page.locator("[name=name]").fill("Ett långt och väl valt namn");
  await tables.db.transaction().execute(async (change) => {
    await change.deleteFrom("assignment").where("placement", "=", "placement-CDFGH2").execute();
    await change.deleteFrom("placement").where("id", "=", "placement-CDFGH2").execute();
  });
  await save(page);
  await expect(page.getByRole("heading", { name: "Sidan finns inte" })).toBeVisible();
  await expect(page.locator("[name=name]")).toHaveValue("Ett långt och väl valt namn");
  await expect(page.getByRole("button", { name: "Skicka igen" })).toHaveCount(0);
});

const wrong = { "10 000 letters": ["å".repeat(10_000), "10000 tecken"], "a turn of direction": ["Du \u202Eär inte", "vänder läsriktningen"], HTML: ["<b>Du</b>", "Skriv bara text"] } as const;

test("what cannot be taken is named at its field, and stays in it", async ({ page, context, tables }) => {
  await draft(tables, "BCDFG0");
  await letIn(context, tables.db, "editor");
  await openLive(page, texts("BCDFG0"));
  for (const [text, words] of Object.values(wrong)) {
    await heading(page).fill(text);
    await save(page);
    await expect(page.locator("#heading-sv-problem")).toContainText(words);
    await expect(heading(page)).toHaveValue(text);
  }
  page.once("dialog", (dialog) => void dialog.accept());
  await page.goto("/redaktion/kampanjer/campaign-BCDFG0/uppgifter");
  await untilLive(page);
  await page.getByLabel("Börjar").fill("2031-02-02T10:00");
  await page.getByLabel("Slutar").fill("2031-02-01T10:00");
  await save(page);
  await expect(page.locator("#ends-problem")).toContainText("Slutet måste vara efter starten.");
  await expect(page.getByLabel("Slutar")).toHaveValue("2031-02-01T10:00");
});

/** Opens a page whose script comes only when it is told to. */
async function openSlowly(page: Page, path: string): Promise<() => Promise<void>> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/assets/*.js", async (route) => (await arrived, await route.continue()));
  await page.goto(path, { waitUntil: "commit" });
  return () => (arrive(), untilLive(page));
}

test("what is typed before the page's script runs stays, in fields that are followed as they are typed too, and is saved", async ({ page, context, tables }) => {
  await draft(tables, "WXZ235");
  await letIn(context, tables.db, "editor");
  const body = page.locator("[name=body-sv]");
  const arrive = await openSlowly(page, texts("WXZ235"));
  await heading(page).fill("Skrivet i väntan");
  await body.fill("Och en text därtill");
  await arrive();
  await expect(body).toHaveValue("Och en text därtill");
  await body.press("End");
  await body.press("!");
  await expect(body).toHaveValue("Och en text därtill!");
  await expect(heading(page)).toHaveValue("Skrivet i väntan");
  await save(page);
  await saved(page);
  expect(await headingOf(tables, "WXZ235")).toBe("Skrivet i väntan");
});

test("so does what is chosen before it", async ({ page, context, tables }) => {
  await draft(tables, "WXZ236");
  await letIn(context, tables.db, "editor");
  const arrive = await openSlowly(page, "/redaktion/kampanjer/campaign-WXZ236/uppgifter");
  const [purpose, outcome] = [page.locator("[name=purpose]"), page.locator("[name=outcome]")];
  await purpose.fill("Fler ska känna till stödlinjen");
  const chosen = await outcome.locator("option").nth(3).getAttribute("value") ?? "";
  await outcome.selectOption(chosen);
  await arrive();
  await expect(purpose).toHaveValue("Fler ska känna till stödlinjen");
  await expect(outcome).toHaveValue(chosen);
  // And the page knows of it: it asks before it is left.
  const asked = page.waitForEvent("dialog");
  await page.getByRole("link", { name: "Kalender" }).click({ noWaitAfter: true });
  await (await asked).dismiss();
  await expect(outcome).toHaveValue(chosen);
});
