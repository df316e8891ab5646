import type { Page } from "@playwright/test";
import { openAltered } from "./altered";
import { addresses, expect, test } from "./visit";

const twice = (html: string) => html.replace(/<script data-decoys[\s\S]*?<\/script>/, "$&$&");

const ways: Record<string, (page: Page) => Promise<void>> = {
  "a click": (page) => page.click("[data-exit]"),
  "Shift three times": async (page) => {
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  },
};

for (const [name, leave] of Object.entries(ways)) {
  test(`a script that stands twice on a page leaves once by ${name} (G13)`, async ({ page, world }) => {
    const faults = await openAltered(page, world, twice);
    await leave(page);
    await page.waitForURL(addresses.decoy);
    const reports = () => world.requestsTo("site.test").filter(({ method }) => method === "POST").length;
    await expect.poll(reports).toBeGreaterThan(0);
    await page.reload();
    expect(reports()).toBe(1);
    expect(faults).toEqual([]);
  });
}

for (const [name, alter] of [
  ["without the exit (G14, G16)", (html: string) => html.replace(/<a [^>]*data-exit=[\s\S]*?<\/a>/, "")],
  ["with something else in the exit's place (G15)", (html: string) => html.replace(/<a [^>]*data-exit=[\s\S]*?<\/a>/, "<svg data-exit></svg>")],
  ["without a place for messages", (html: string) => html.replace(/<p [^>]*data-exit-status=""><\/p>/, "")],
  ["without anything but the script", (html: string) => html.replace(/<body>[\s\S]*<\/body>/, "<body></body>")],
] as const) {
  test(`the keys leave a page ${name}, and it throws nothing`, async ({ page, world }) => {
    const faults = await openAltered(page, world, alter);
    await ways["Shift three times"]?.(page);
    await page.waitForURL(addresses.decoy);
    expect(faults).toEqual([]);
  });
}

test("a script that has lost its addresses leaves by the exit's own", async ({ page, world }) => {
  await openAltered(page, world, (html) => html.replace(/<script data-decoys="[^"]*"/, "<script"));
  await page.click("[data-exit]");
  await page.waitForURL(addresses.decoy, { timeout: 5000 });
});
