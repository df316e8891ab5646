import type { Page } from "@playwright/test";
import { expect, letIn, test } from "./world";

test.use({ javaScriptEnabled: false });

const done = (page: Page, word: string) => expect(page.getByRole("status").filter({ hasText: word })).toBeVisible();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("without script a campaign is created, written, placed, filled with posts, reviewed and published", async ({ page, context, tables }) => {
  await letIn(context, tables.db, "publisher");
  await page.goto("/redaktion/kampanjer/ny");
  await page.getByLabel("Namn").fill("Utan skript");
  await press(page, "Skapa kampanjen");
  await done(page, "Skapat.");
  const campaign = new URL(page.url()).pathname;

  await page.goto(`${campaign}/texter?sprak=sv`);
  await page.locator("[name=heading-sv]").fill("Du är inte ensam");
  await page.locator("[name=body-sv]").fill("Det finns någon att prata med.");
  await page.locator("[name=call-sv]").fill("Läs vad du kan göra");
  await press(page, "Spara");
  await done(page, "Sparat.");

  await page.goto(`${campaign}/placeringar?ny=slot`);
  await page.getByLabel("Namn").fill("Överst");
  await press(page, "Lägg till placeringen");
  await done(page, "Skapat.");

  await page.goto(`${campaign}/placeringar/inlagg`);
  await page.getByLabel("Eller klistra in tabellen").fill("Datum;Plattform;Text\n2026-12-01;X;Ett\n2026-12-02;LinkedIn;Två");
  await press(page, "Titta igenom");
  await press(page, "Lägg till 2 nya inlägg");
  await done(page, "Inläst.");

  await page.goto(campaign);
  await press(page, "Lämna till granskning");
  await press(page, "Publicera");
  await expect(page.getByText("Kampanjen är publicerad och visas mellan sina datum.")).toBeVisible();
  expect((await tables.db.selectFrom("placement").select("id").where("campaign", "=", campaign.split("/").at(-1) ?? "").execute()).length).toBe(3);
});
