import { isFullRound, languagesInRound } from "../round";
import { expect, test } from "./visit";
import { exitWords, speaking } from "./words";

test.use({ javaScriptEnabled: false });

test(`the exit is called by what it shows and says what it is for, in ${isFullRound ? "every language" : `${languagesInRound.length} languages`} (G19, G22, G25)`, async ({ page }) => {
  test.setTimeout(120_000);
  for (const tag of languagesInRound) {
    await page.goto(`/${tag}`);
    const words = exitWords(tag);
    const exit = page.locator("[data-exit]");
    await expect(exit, tag).toHaveAccessibleName(`${words.exit} (${words.exitHint})`);
    await expect(exit, tag).toContainText(words.exit);
    await expect(exit, tag).toHaveAttribute("data-two", words.exitTwo);
    await expect(exit, tag).toHaveAttribute("data-one", words.exitOne);
    await expect(exit, tag).toHaveAttribute("data-expired", words.exitExpired);
  }
});

test("no language has borrowed the exit's words or messages from another (G25)", () => {
  for (const word of ["exit", "exitTwo", "exitOne", "exitExpired"] as const) {
    const own = speaking.map((tag) => exitWords(tag)[word]);
    // Persian and Dari are close enough to share a phrase.
    const shared = own.filter((text, at) => own.indexOf(text) !== at && !["prs", "fa"].includes(speaking[at] ?? ""));
    expect(shared, word).toEqual([]);
  }
});

test("where the page's language has no exit of its own, the link says which language it speaks", async ({ page }) => {
  for (const [tag, spoken] of [["se", "sv"], ["yi", "sv"], ["sv-simple", "sv"]] as const) {
    await page.goto(`/${tag}`);
    expect(await page.locator("[data-exit]").evaluate((exit) => exit.closest<HTMLElement>("[lang]")?.lang), tag).toBe(spoken);
    expect(await page.locator("[data-exit-status]").evaluate((status) => status.closest<HTMLElement>("[lang]")?.lang), tag).toBe(spoken);
  }
});

test("the exit is one plain link, with its address, its relation and its looks (G18, G20, G21, G24)", async ({ page }) => {
  for (const path of ["/", "/sv", "/en/urgent-help", "/ar/helplines", "/sv/finns-inte"]) {
    const response = await page.goto(path);
    const exit = page.locator("[data-exit]");
    await expect(exit, path).toHaveCount(1);
    expect(await exit.evaluate((link) => link.tagName), path).toBe("A");
    await expect(exit, path).toHaveAttribute("href", "/x");
    await expect(exit, path).toHaveAttribute("rel", "nofollow noreferrer");
    await expect(exit, path).not.toHaveAttribute("target");
    await expect(exit, path).toHaveCSS("position", "fixed");
    expect(response?.headers()["referrer-policy"], path).toBe("no-referrer");
  }
});

test("the skip link and the exit are the first two links of a page (G2)", async ({ page }) => {
  await page.goto("/sv");
  const first = await page.locator("a").evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute("href")));
  expect(first).toEqual(["#content", "/x"]);
});
