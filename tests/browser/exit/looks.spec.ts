import { findFaults } from "../faults";
import { listInRound } from "../round";
import { press } from "./keyboard";
import { findExitFaults } from "./reach";
import { addresses, expect, test } from "./visit";
import { exitWords } from "./words";

test("from right to left the exit stands on the other side, its sign before its words (5.5:45)", async ({ page }) => {
  const middles = () => page.locator("[data-exit]").evaluate((exit) => {
    const box = exit.getBoundingClientRect();
    const icon = exit.querySelector("svg")?.getBoundingClientRect();
    return { exitAtLeft: box.left + box.width / 2 < innerWidth / 2, iconAtLeft: icon !== undefined && icon.left + icon.width / 2 < box.left + box.width / 2 };
  });
  for (const [tag, mirrored] of [["sv", false], ["ar", true], ["so", false]] as const) {
    await page.goto(`/${tag}`);
    expect(await middles(), tag).toEqual({ exitAtLeft: mirrored, iconAtLeft: !mirrored });
  }
});

test("a banner or toast over the whole page leaves the exit on top (5.5:47)", async ({ page }) => {
  await page.goto("/sv");
  await page.evaluate(() => {
    const toast = document.createElement("div");
    toast.style.cssText = "position:fixed;inset:0;z-index:5;background:gray";
    document.body.append(toast);
  });
  expect(await findExitFaults(page)).toEqual([]);
  await page.click("[data-exit]");
  await page.waitForURL(addresses.decoy);
});

test("an open popover lies above the exit, as browsers will have it, and the keys still leave (5.5:47)", async ({ page }) => {
  await page.goto("/sv");
  await page.evaluate(() => {
    const popover = document.createElement("div");
    popover.popover = "auto";
    popover.style.cssText = "inset:0;inline-size:100vw;block-size:100vh";
    document.body.append(popover);
    popover.showPopover();
  });
  expect(await findExitFaults(page)).toEqual(["covered"]);
  await press(page, "Shift", 3);
  await page.waitForURL(addresses.decoy);
});

test("nothing moves (5.5:49)", async ({ page }) => {
  for (const path of ["/", "/sv", "/sv/stodlinjer", "/sv/finns-inte"]) {
    await page.goto(path);
    await press(page, "Shift", 1);
    await page.hover("[data-exit]");
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) =>
        [undefined, "::before", "::after"].filter((part) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
          return !/^0s(?:, 0s)*$/.test(transitionDuration) || animationName !== "none" || scrollBehavior !== "auto";
        }).map((part) => element.tagName + (part ?? "")),
      ),
    );
    expect(moving, path).toEqual([]);
  }
});

test("on paper there is no exit, no message, and nothing that says whose page it is (5.5:50)", async ({ page }) => {
  for (const [tag, siteName] of [["sv", "Ett liv fritt från våld"], ["en", "A life free from violence"], ["ar", "حياة خالية من العنف"]] as const) {
    await page.goto(`/${tag}`);
    await press(page, "Shift", 1);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("[data-exit]")).toBeHidden();
    await expect(page.locator("[data-exit-status]")).toBeHidden();
    const text = await page.locator("body").innerText();
    for (const word of [exitWords(tag).exit, exitWords(tag).exitTwo, siteName]) expect(text).not.toContain(word);
    expect(await page.title()).not.toBe("");
    expect(await page.title()).not.toContain(siteName);
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator("[data-exit]")).toBeVisible();
  }
});

test.describe("judged by axe", () => {
  test.use({ bypassCSP: true });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const tag of listInRound(["sv", "ar", "ti"], colorScheme === "light" ? ["sv", "ti"] : ["ar"])) {
      test(`axe finds nothing while a message shows, in ${tag}, ${colorScheme} (5.5:39, G17)`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        for (const size of [{ width: 320, height: 568 }, { width: 1280, height: 900 }]) {
          await page.setViewportSize(size);
          await page.goto(`/${tag}`);
          await press(page, "Shift", 1);
          expect(await findFaults(page)).toEqual([]);
          await expect(page.getByRole("status")).not.toBeEmpty();
        }
      });
    }
  }
});

test("in forced colours the exit and its message keep a border that can be seen (5.5:39)", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto("/sv");
    await press(page, "Shift", 1);
    for (const part of ["[data-exit]", "[data-exit-status]"]) {
      const look = await page.locator(part).evaluate((element) => ({ ...getComputedStyle(element) }));
      expect([look.borderTopStyle, look.borderTopWidth], part).toEqual(["solid", "2px"]);
      expect(look.borderTopColor, part).not.toBe(look.backgroundColor);
    }
  }
});
