import type { Page } from "@playwright/test";
import { expectStillHere, press } from "./keyboard";
import { addresses, expect, test } from "./visit";

/** Puts something on the page that none of ours has yet, and the keyboard into it. */
async function standIn(page: Page, html: string): Promise<void> {
  await page.evaluate((added) => {
    document.querySelector("main")?.insertAdjacentHTML("afterbegin", added);
    const dialog = document.querySelector("dialog");
    if (dialog) dialog.showModal();
    else document.querySelector<HTMLElement>("[data-here]")?.focus();
  }, html);
}

const otherUses: Record<string, (page: Page) => Promise<void>> = {
  "capital letters": (page) => press(page, "Shift+A", 3),
  "Shift held for long": async (page) => {
    for (let repeat = 0; repeat < 8; repeat++) await page.keyboard.down("Shift");
    await page.keyboard.up("Shift");
  },
  "Shift clicks": async (page) => {
    const text = page.locator("main p").first();
    for (let click = 0; click < 3; click++) await text.click({ modifiers: ["Shift"] });
  },
  "going backwards with Shift and Tab": (page) => press(page, "Shift+Tab", 3),
  "selecting with Shift and arrows": (page) => press(page, "Shift+ArrowRight", 3),
  "Ctrl and Shift": (page) => press(page, "Control+Shift", 3),
  "Shift and Ctrl": (page) => press(page, "Shift+Control", 3),
  "Alt and Shift, which changes the keyboard's language": (page) => press(page, "Alt+Shift", 3),
  "Shift, Escape and Shift": async (page) => {
    for (const key of ["Shift", "Escape", "Shift", "Escape"]) await press(page, key, 1);
  },
  "a letter between": async (page) => {
    for (const key of ["Shift", "Shift", "a", "Shift"]) await press(page, key, 1);
  },
  "a click between": async (page) => {
    await press(page, "Shift", 2);
    await page.locator("h1").click();
    await press(page, "Shift", 1);
  },
  "Shift with the wheel, which scrolls sideways": async (page) => {
    for (let turn = 0; turn < 3; turn++) {
      await page.keyboard.down("Shift");
      await page.mouse.wheel(40, 0);
      await page.keyboard.up("Shift");
    }
  },
};

for (const [name, use] of Object.entries(otherUses)) {
  test(`${name}: no exit (5.5:35)`, async ({ page }) => {
    await page.goto("/sv");
    await use(page);
    await expectStillHere(page);
    await page.reload();
    await press(page, "Shift", 3);
    await page.waitForURL(addresses.decoy);
  });
}

const fields: Record<string, string> = {
  "a text field": "<input data-here>",
  "a search field": '<input type="search" data-here>',
  "a text area": "<textarea data-here></textarea>",
  "a list of choices": "<select data-here><option>a<option>b</select>",
  "editable text": '<p contenteditable data-here tabindex="0">a</p>',
};

for (const [name, html] of Object.entries(fields)) {
  test(`Shift, capitals and Escape in ${name}: no exit (5.5:35, 5.5:37)`, async ({ page }) => {
    await page.goto("/sv");
    await standIn(page, html);
    for (const key of ["Shift", "Shift+A", "Escape"]) {
      await press(page, key, 3);
      await expectStillHere(page);
    }
  });
}

const layers: Record<string, string> = {
  "an open dialog, which it closes": "<dialog><button>a</button></dialog>",
  "a dialog made by hand": '<div role="dialog"><button data-here>a</button></div>',
  "an open menu": '<ul role="menu"><li role="menuitem" tabindex="0" data-here>a</ul>',
};

for (const [name, html] of Object.entries(layers)) {
  test(`Escape three times in ${name}: no exit (5.5:37)`, async ({ page }) => {
    await page.goto("/sv");
    await standIn(page, html);
    await press(page, "Escape", 3);
    await expectStillHere(page);
    await expect(page.locator("dialog[open]")).toHaveCount(0);
  });
}

for (const [isComposing, leaves] of [[true, false], [false, true]] as const) {
  test(`Escape three times ${isComposing ? "while a word is being composed: no exit" : "by the same means without composing: exit"} (5.5:37)`, async ({ page }) => {
    await page.goto("/sv");
    const display = await page.evaluate((composing) => {
      for (const type of ["keydown", "keyup", "keydown", "keyup", "keydown", "keyup"]) {
        document.body.dispatchEvent(new KeyboardEvent(type, { key: "Escape", isComposing: composing, bubbles: true }));
      }
      return getComputedStyle(document.documentElement).display;
    }, isComposing);
    expect(display).toBe(leaves ? "none" : "block");
  });
}

test("Escape three times in full screen: no exit (5.5:37)", async ({ page }) => {
  await page.goto("/sv");
  await page.evaluate(() => document.documentElement.requestFullscreen());
  expect(await page.evaluate(() => document.fullscreenElement?.tagName)).toBe("HTML");
  await press(page, "Escape", 3);
  await expectStillHere(page);
});
