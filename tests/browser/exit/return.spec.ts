import type { BrowserContext, Page } from "@playwright/test";
import { listInRound } from "../round";
import { addresses, expect, test } from "./visit";

test.use({ javaScriptEnabled: false });

/** Gives the visitor a marker of the exit. */
async function mark(visitor: BrowserContext, value: string): Promise<void> {
  await visitor.addCookies([{ name: "x", value, domain: "site.test", path: "/", httpOnly: true, secure: true, sameSite: "Lax" }]);
}

const leftAgo = (seconds: number) => String(Math.floor(Date.now() / 1000) - seconds);

async function clickResult(page: Page): Promise<void> {
  await page.goto(addresses.search);
  await page.getByRole("link", { name: "a result" }).click();
}

const typeAddress = (page: Page) => page.goto("/sv");

async function expectPage(page: Page): Promise<void> {
  await expect(page.locator("h1")).toHaveText("Det är inte ditt fel");
  expect(page.url()).toBe(`${addresses.site}/sv`);
}

const returns: [name: string, marker: () => string, come: (page: Page) => Promise<unknown>][] = [
  ["types the address 31 seconds after leaving by the link", () => leftAgo(31), typeAddress],
  ["types the address right after leaving by the script", () => `${leftAgo(0)}s`, typeAddress],
  ["clicks a search result 31 seconds after leaving", () => leftAgo(31), clickResult],
  ["clicks a search result 31 seconds after leaving by the script", () => `${leftAgo(31)}s`, clickResult],
  ["comes back after eleven minutes", () => leftAgo(660), clickResult],
  ["has a marker of tomorrow", () => leftAgo(-86_400), clickResult],
];

for (const [name, marker, come] of returns) {
  test(`someone who ${name} gets the page, and the marker is gone (5.5:14)`, async ({ page, visitor }) => {
    await mark(visitor, marker());
    await come(page);
    await expectPage(page);
    expect(await visitor.cookies()).toEqual([]);
    await page.getByRole("link", { name: "Jag behöver hjälp nu" }).click();
    await expect(page.locator("h1")).toHaveText("Jag behöver hjälp nu");
  });
}

const asHistory: [name: string, marker: () => string, come: (page: Page) => Promise<unknown>][] = [
  ["clicks a search result 5 seconds after leaving", () => leftAgo(5), clickResult],
  ["clicks a search result 5 seconds after leaving by the script", () => `${leftAgo(5)}s`, clickResult],
  ["types the address 5 seconds after leaving by the link, as Back to a typed address looks the same", () => leftAgo(5), typeAddress],
];

for (const [name, marker, come] of asHistory) {
  test(`someone who ${name} gets the decoy`, async ({ page, visitor }) => {
    await mark(visitor, marker());
    await come(page);
    await page.waitForURL(addresses.decoy);
    expect(await visitor.cookies()).toHaveLength(1);
  });
}

// Others are sent in tests/server/answers.test.ts.
for (const forged of listInRound(["abc", "-1", "99999999999999", "999999999999", "", "1s2", "%00"], ["abc", "999999999999", "%00"])) {
  test(`a marker that somebody else wrote (x=${forged}) keeps nobody out and breaks nothing (5.5:14)`, async ({ page, visitor, world }) => {
    await mark(visitor, forged);
    const answers: number[] = [];
    page.on("response", (response) => void (response.url().startsWith(addresses.site) && answers.push(response.status())));
    await clickResult(page);
    await expectPage(page);
    expect(answers).toEqual([200]);
    expect(world.siteOutput.error).toBe("");
  });
}
