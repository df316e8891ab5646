import type { Page } from "@playwright/test";
import { pathsIn } from "../pages";
import { isFullRound, languagesInRound } from "../round";
import { addresses, expect, test } from "./visit";
import type { World } from "./world";

const reports = (world: World) => world.requestsTo("site.test").filter(({ method }) => method === "POST");

test("the page is gone in the same task as the click, before anything else is told (5.5:2, G5)", async ({ page }) => {
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const note = (what: string) => told.push(`${what}: ${getComputedStyle(document.documentElement).display}`);
    const fetch = window.fetch.bind(window);
    window.fetch = (...request) => (note("server"), fetch(...request));
    (window as unknown as { navigation: EventTarget }).navigation.addEventListener("navigate", () => note("decoy"));
  });
  await page.goto("/sv");
  const after = await page.evaluate(() => {
    document.querySelector<HTMLElement>("[data-exit]")?.click();
    const { told } = window as unknown as { told: string[] };
    return { display: getComputedStyle(document.documentElement).display, title: document.title, told };
  });
  expect(after).toEqual({ display: "none", title: "decoy.test", told: ["server: none", "decoy: none"] });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`while the decoy keeps one waiting the screen has one colour, ${colorScheme} (5.5:3, G6, G10)`, async ({ page, visitor, world }) => {
      const reader = await visitor.newPage();
      // A tab behind another one cannot be pictured.
      await page.bringToFront();
      const screen = await visitor.newCDPSession(page);
      const coloursOnScreen = async () => {
        // A picture that is asked for while the screen is made anew may fail.
        const take = () => screen.send("Page.captureScreenshot", { format: "png" });
        const { data } = await take().catch(take);
        return reader.evaluate(async (png) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
          const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
          canvas?.drawImage(image, 0, 0);
          const pixels = canvas?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
          return new Set(new Uint32Array(pixels.buffer)).size;
        }, data);
      };
      world.moods["decoy.test"] = "hangs";
      await page.goto("/sv");
      expect(await coloursOnScreen()).toBeGreaterThan(1);
      await page.evaluate(() => document.querySelector<HTMLElement>("[data-exit]")?.click());
      expect(await coloursOnScreen()).toBe(1);
      expect(await screen.send("Accessibility.getFullAXTree").then(({ nodes }) => nodes.filter(({ ignored }) => !ignored).length)).toBe(1);
    });
  });
}

test("the decoy does not learn where someone comes from (5.5:4, G3, G21)", async ({ page, world }) => {
  await page.goto("/sv/akut-hjalp");
  await page.click("[data-exit]");
  await page.waitForURL(addresses.decoy);
  expect(await page.evaluate(() => document.referrer)).toBe("");
  const [arrival] = world.requestsTo("decoy.test");
  expect(arrival).toMatchObject({ method: "GET", path: "/" });
  expect(arrival?.headers).not.toHaveProperty("referer");
  expect(arrival?.headers).not.toHaveProperty("origin");
});

for (const [name, paths] of [
  [isFullRound ? "every page in Swedish and English" : "pages in Swedish and English", pathsIn("sv", "en").filter((_, index) => isFullRound || index % 8 === 0)],
  [`the start page of ${isFullRound ? "every language" : `${languagesInRound.length} languages`}`, ["/", ...languagesInRound.map((tag) => `/${tag}`)]],
] as const) {
  test(`one click leaves ${name} (5.5:5)`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const path of paths) {
      await page.goto(path);
      await page.click("[data-exit]");
      await page.waitForURL(addresses.decoy);
    }
  });
}

const presses: Record<string, Parameters<Page["click"]>[1]> = {
  "a double click": { clickCount: 2 },
  "five fast clicks": { clickCount: 5 },
  "a Ctrl click": { modifiers: ["Control"] },
  "a Shift click": { modifiers: ["Shift"] },
  "an Alt click": { modifiers: ["Alt"] },
  "a middle click": { button: "middle" },
};

for (const [name, press] of Object.entries(presses)) {
  test(`${name} on the exit leaves once, in this tab, without a fault (5.5:6, 5.5:7)`, async ({ page, visitor, world }) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => void faults.push(error.message));
    await page.goto("/sv");
    await page.click("[data-exit]", press);
    await page.waitForURL(addresses.decoy);
    await expect.poll(() => reports(world).length).toBe(1);
    await page.reload();
    expect(reports(world)).toHaveLength(1);
    expect(visitor.pages()).toHaveLength(1);
    expect(faults).toEqual([]);
  });
}
