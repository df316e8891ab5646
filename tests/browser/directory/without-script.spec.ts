import { expect, type Page, test } from "@playwright/test";
import { countInHeading, nonsense, search, shelterInGothenburg } from "./pages";

test.use({ javaScriptEnabled: false });

/** Touches an answer, after its question where it is folded, and reads how many there should be then. */
async function choose(page: Page, question: string | null, answer: string): Promise<number> {
  if (question) await page.locator("summary", { hasText: question }).click();
  const choice = page.locator("nav li a", { hasText: answer }).filter({ visible: true }).first();
  const promised = Number(/\((\d+)\)$/.exec(await choice.innerText())?.[1]);
  await choice.click();
  return promised;
}

const alone: [question: string | null, answer: string, query: string][] = [
  ["För vem?", "Unga", "?w=young"],
  ["Vad behöver du?", "Skydd och boende", "?n=shelter"],
  ["Var?", "Västra Götaland", "?a=14"],
  ["På vilket språk?", "العربية", "?l=ar"],
  ["Hur?", "Chatt", "?c=chat"],
  [null, "Svarar nu", "?o=1"],
  [null, "Gratis", "?f=1"],
  [null, "Du får vara anonym", "?x=1"],
];

for (const [question, answer, query] of alone) {
  test(`${question ?? "without a question"} ${answer}: one touch leads there, and there are as many as it said`, async ({ page }) => {
    await page.goto("/sv/hitta-stod");
    const promised = await choose(page, question, answer);
    await expect(page).toHaveURL(`/sv/hitta-stod${query}`);
    expect(promised).toBeGreaterThan(0);
    expect(await countInHeading(page)).toBe(promised);
  });
}

test("three answers add up, each with as many left as it said, and each can be taken back", async ({ page }) => {
  await page.goto("/sv/hitta-stod");
  for (const [question, answer] of [["För vem?", "Unga"], ["Hur?", "Chatt"], [null, "Du får vara anonym"]] as const) {
    const promised = await choose(page, question, answer);
    await expect(page.locator("#results")).toContainText(`(${promised})`);
  }
  await expect(page).toHaveURL("/sv/hitta-stod?w=young&c=chat&x=1");
  await choose(page, "Hur?", "Chatt");
  await expect(page).toHaveURL("/sv/hitta-stod?w=young&x=1");
  await page.getByRole("link", { name: "Ta bort alla val" }).click();
  await expect(page).toHaveURL("/sv/hitta-stod");
});

test("a municipality is two touches away: its county, and what then stands open", async ({ page }) => {
  await page.goto("/sv/hitta-stod");
  await choose(page, "Var?", "Västra Götaland");
  await choose(page, null, "Göteborg");
  await expect(page).toHaveURL(/\?(a=14&)?a=1480$/);
  await expect(page.locator("#socialtjanst-1480")).toBeVisible();
});

test("words that are choices lead to an address of choices, by 303", async ({ page }) => {
  await page.goto("/sv/hitta-stod");
  const answered = page.waitForResponse((response) => response.url().endsWith("/sok"));
  await search(page, shelterInGothenburg.words);
  expect((await answered).status()).toBe(303);
  await expect(page).toHaveURL(`/sv/hitta-stod${shelterInGothenburg.query}`);
});

test("words that mean nothing lead to everyone who can help, with a word about it and not in the address", async ({ page }) => {
  await page.goto("/sv/hitta-stod");
  await search(page, nonsense);
  await expect(page).toHaveURL("/sv/hitta-stod?u=1");
  await expect(page.getByText("Vi förstod inte allt du skrev")).toBeVisible();
  expect(await countInHeading(page)).toBeGreaterThan(40);
  await expect(page.locator("#q")).toHaveValue("");
});

test("choices survive another language and the way back", async ({ page }) => {
  await page.goto("/sv/hitta-stod?w=young&c=chat&x=1");
  const count = await countInHeading(page);
  await page.getByText("Samma sida på andra språk").click();
  await page.locator("main details").getByRole("link", { name: "العربية" }).last().click();
  await expect(page).toHaveURL("/ar/find-support?w=young&c=chat&x=1");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  expect(await countInHeading(page)).toBe(count);
  await page.goBack();
  await expect(page).toHaveURL("/sv/hitta-stod?w=young&c=chat&x=1");
  expect(await countInHeading(page)).toBe(count);
});

test("choices survive a language among those at the top of the page", async ({ page }) => {
  for (const [name, path] of [["English", "/en/find-support"], ["العربية", "/ar/find-support"], ["Soomaali", "/so/find-support"]] as const) {
    await page.goto("/sv/hitta-stod?w=young&c=chat");
    await page.locator("h1 + ul").getByRole("link", { name }).click();
    await expect(page).toHaveURL(`${path}?w=young&c=chat`);
  }
});
