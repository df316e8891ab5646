import type { Page } from "@playwright/test";
import { pressHistory, tabHistory } from "./tab";
import { addresses, expect, test } from "./visit";

test.use({ javaScriptEnabled: false });

const ways: Record<string, (page: Page) => Promise<unknown>> = {
  "from the search page": (page) => page.getByRole("link", { name: "a result" }).click(),
  "by typing the address": (page) => page.goto("/sv"),
};

/** From the search page over two pages of ours. */
async function readTwoPages(page: Page, begin: (page: Page) => Promise<unknown>): Promise<void> {
  await page.goto(addresses.search);
  await begin(page);
  await page.waitForURL("**/sv");
  await page.getByRole("link", { name: "Jag behöver hjälp nu" }).click();
  await page.waitForURL("**/sv/akut-hjalp");
}

for (const [way, begin] of Object.entries(ways)) {
  test(`a visit that began ${way}: a click leaves, and neither three times Back nor Forward bring a page of ours (5.5:17) (G1)`, async ({ page }) => {
    await readTwoPages(page, begin);
    await page.locator("a[data-exit]").click();
    await page.waitForURL(addresses.decoy);
    const answers: number[] = [];
    page.on("response", (response) => void (response.url().startsWith(addresses.site) && answers.push(response.status())));
    const seen: string[] = [];
    for (const direction of [-1, -1, -1, 1, 1, 1] as const) {
      await pressHistory(page, direction);
      seen.push(page.url());
      await expect(page.locator("main")).toHaveCount(0);
    }
    const { decoy, search } = addresses;
    expect(seen).toEqual([decoy, decoy, search, decoy, decoy, decoy]);
    expect(answers).toEqual([302, 302]);
    expect((await tabHistory(page)).addresses).toEqual(["about:blank", search, decoy, decoy, decoy]);
  });
}

test("without the exit this browser has the very page for Back, unasked: it is the marker that makes it let go", async ({ page, world }) => {
  await readTwoPages(page, (at) => at.goto("/sv"));
  await page.goto(addresses.second);
  const before = world.requestsTo("site.test").length;
  await pressHistory(page, -1);
  await expect(page.locator("h1")).toHaveText("Jag behöver hjälp nu");
  expect(world.requestsTo("site.test")).toHaveLength(before);
});

test("the exit is the second stop of the Tab key, and Enter leaves (5.5:17) (G2)", async ({ page }) => {
  await page.goto("/sv");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator("a[data-exit]")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL(addresses.decoy);
});

test("the decoy does not learn where the visitor comes from", async ({ page, world }) => {
  await page.goto("/sv");
  await page.locator("a[data-exit]").click();
  await page.waitForURL(addresses.decoy);
  expect(world.requestsTo("decoy.test")[0]?.headers).not.toHaveProperty("referer");
});

test("what is left is one cookie, out of every script's reach and gone in ten minutes (5.5:32)", async ({ page, visitor }) => {
  await page.goto("/sv");
  expect(await visitor.cookies()).toEqual([]);
  await page.locator("a[data-exit]").click();
  await page.waitForURL(addresses.decoy);
  const cookies = await visitor.cookies();
  expect(cookies).toEqual([expect.objectContaining({ name: "x", value: expect.stringMatching(/^\d+$/), domain: "site.test", path: "/", httpOnly: true, secure: true, sameSite: "Lax" })]);
  expect(cookies[0]?.expires).toBeLessThanOrEqual(Date.now() / 1000 + 600);
});
