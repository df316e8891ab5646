import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { nonsense, search, shelterInGothenburg } from "../directory/pages";
import { addresses, expect, test } from "./visit";
import type { World } from "./world";

const script = readFileSync(join(import.meta.dirname, "../../../app/features/exit/exit.enhance.js"), "utf8");

interface Stage {
  page: Page;
  visitor: BrowserContext;
  world: World;
}

interface Step {
  /** What the script does. */
  name: string;
  /** The words in the script that do it, and what stands there when they are cut out. */
  cut: [words: string, instead: string];
  /** Whether it is done. */
  isDone: (stage: Stage) => Promise<boolean>;
}

const press = (page: Page, key: string) => [1, 2, 3].reduce<Promise<void>>((before) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const leave = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>("a[data-exit]")?.click());
const isBlank = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).display === "none");
const left = (page: Page, wait = 1000) => page.waitForURL(addresses.decoy, { timeout: wait }).then(() => true, () => false);
/** Whether something comes true within some time. */
async function soon(question: () => boolean | Promise<boolean>, wait: number): Promise<boolean> {
  const end = Date.now() + wait;
  while (Date.now() < end) {
    if (await question()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
const asked = (world: World, host: string) => world.requestsTo(host).filter(({ path }) => path === "/").length;

/** Whether words that are choices lead to them without a further entry in the tab's list. */
async function searchTakesNoEntry(page: Page): Promise<boolean> {
  await page.goto("/sv/hitta-stod");
  const before = await page.evaluate(() => history.length);
  await search(page, shelterInGothenburg.words);
  await page.waitForURL(`**${shelterInGothenburg.query}`);
  return (await page.evaluate(() => history.length)) === before;
}

/** What the script asks for is answered where it was asked for; what the browser asks for goes its way. */
const answerWithoutAddress = (page: Page) => page.route("**/sok", (route) => (route.request().resourceType() === "fetch" ? route.fulfill({ status: 200, body: "" }) : route.continue()));

const asksSearch = (world: World) => world.requestsTo("site.test").some(({ path }) => path.endsWith("/sok"));

/** Whether the browser loads no page of ours any more when the answer to a search is there, and its reader leaves before the script has read it. */
async function staysAwayFrom(page: Page, world: World, words: string, ending: string): Promise<boolean> {
  await page.goto("/sv/hitta-stod");
  // Held back in the page: on its way the server would turn it away, as it knows by then that someone has left.
  await page.evaluate(() => {
    const ask = window.fetch.bind(window);
    window.fetch = async (...request) => {
      const answer = await ask(...request);
      if (request[0] !== "/x") await new Promise<void>((release) => Object.assign(window, { release }));
      return answer;
    };
  });
  await search(page, words);
  await page.waitForFunction(() => "release" in window);
  world.moods["decoy.test"] = "hangs";
  const loads: string[] = [];
  page.on("request", (request) => void (request.isNavigationRequest() && loads.push(request.url())));
  await page.evaluate(() => {
    document.querySelector<HTMLElement>("a[data-exit]")?.click();
    setTimeout((window as unknown as { release: () => void }).release, 200);
  });
  return !(await soon(() => loads.some((url) => url.endsWith(ending)), 1500));
}

const steps: Step[] = [
  {
    name: "blanks the page before anything else",
    cut: ['attempt(() => root.style.setProperty("display", "none", "important"));', ""],
    isDone: async ({ page, world }) => ((world.moods["decoy.test"] = "hangs"), await leave(page), isBlank(page)),
  },
  {
    name: "gives the tab the decoy's name",
    cut: ['attempt(() => (document.title = new URL(addresses[0] ?? "").hostname));', ""],
    isDone: async ({ page, world }) => ((world.moods["decoy.test"] = "hangs"), (await page.evaluate(() => (document.querySelector<HTMLElement>("a[data-exit]")?.click(), document.title))) === "decoy.test"),
  },
  {
    name: "puts a sign in the tab",
    cut: ['attempt(() => sessionStorage.setItem("x", "1"));', ""],
    isDone: async ({ page, world }) => ((world.moods["decoy.test"] = "hangs"), await leave(page), (await page.evaluate(() => sessionStorage.getItem("x"))) === "1"),
  },
  {
    name: "tells our other tabs",
    cut: ['attempt(() => followed || tabs?.postMessage("x"));', ""],
    isDone: async ({ page, visitor }) => {
      const other = await visitor.newPage();
      await other.goto("/en");
      await leave(page);
      return left(other);
    },
  },
  {
    name: "follows when another tab leaves",
    cut: ["tabs.onmessage = () => leave(true);", ""],
    isDone: async ({ page }) => {
      await page.evaluate(() => new BroadcastChannel("x").postMessage("x"));
      return left(page);
    },
  },
  {
    name: "tells the server once",
    cut: ['attempt(() => followed || fetch("/x", { method: "POST", keepalive: true }).catch(() => {}));', ""],
    isDone: async ({ page, world }) => (await leave(page), soon(() => world.requestsTo("site.test").some(({ method }) => method === "POST"), 1000)),
  },
  {
    name: "goes away",
    cut: ["    go(0);\n  };", "  };"],
    isDone: async ({ page }) => (await leave(page), left(page)),
  },
  {
    name: "tries again when the load was stopped",
    cut: ["attempt(() => setTimeout(go, 1500, 0));", ""],
    isDone: async ({ page, world }) => {
      world.moods["decoy.test"] = "hangs";
      await leave(page);
      return soon(() => asked(world, "decoy.test") > 1, 2500);
    },
  },
  {
    name: "turns to the second decoy",
    cut: ["attempt(() => setTimeout(go, 8000, 1));", ""],
    isDone: async ({ page, world }) => {
      world.moods["decoy.test"] = "hangs";
      await leave(page);
      return soon(() => asked(world, "second.test") > 0, 9500);
    },
  },
  {
    name: "tries again when the page is looked at anew",
    cut: ['attempt(() => document.addEventListener("visibilitychange", () => document.hidden || go(0)));', ""],
    isDone: async ({ page, world }) => {
      world.moods["decoy.test"] = "hangs";
      await page.evaluate(() => {
        const later = window.setTimeout.bind(window);
        // Without the clock's own retry, which would come in between.
        window.setTimeout = (() => 0) as unknown as typeof window.setTimeout;
        document.querySelector<HTMLElement>("a[data-exit]")?.click();
        later(() => document.dispatchEvent(new Event("visibilitychange")), 400);
      });
      return soon(() => asked(world, "decoy.test") > 1, 2500);
    },
  },
  {
    name: "leaves a page that Back has loaded again",
    cut: ["attempt(() => guard(/** @type {any} */", "attempt(() => void (/** @type {any} */"],
    isDone: async ({ page }) => {
      await page.evaluate(() => sessionStorage.setItem("x", "1"));
      // What the browser says of a page that it loads for Back; this one keeps pages and would seldom load them.
      await page.addInitScript(() => {
        Performance.prototype.getEntriesByType = () => [{ type: "back_forward" }] as unknown as PerformanceEntryList;
      });
      await page.goto("/sv/stodlinjer").catch(() => null);
      return left(page, 2000);
    },
  },
  {
    name: "leaves a page that Back has kept",
    cut: ['addEventListener("pageshow", (event) => event.persisted && guard(true));', ""],
    isDone: async ({ page }) => {
      await page.evaluate(() => sessionStorage.setItem("x", "1"));
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
      return left(page);
    },
  },
  {
    name: "takes the sign away when someone returns on purpose",
    cut: ['return sessionStorage.removeItem("x");', "return;"],
    isDone: async ({ page }) => {
      await page.evaluate(() => sessionStorage.setItem("x", "1"));
      await page.goto("/sv/stodlinjer");
      return (await page.evaluate(() => sessionStorage.getItem("x"))) === null;
    },
  },
  {
    name: "lets in-site links replace the page in the tab's list",
    cut: ["    event.preventDefault();\n    location.replace(link.href);", ""],
    isDone: async ({ page }) => {
      const before = await page.evaluate(() => history.length);
      await page.getByRole("link", { name: "Jag behöver hjälp nu" }).click();
      await page.waitForURL("**/akut-hjalp");
      return (await page.evaluate(() => history.length)) === before;
    },
  },
  {
    name: "lets the answer to a search replace the page in the tab's list",
    cut: ["redirected && !leaving ? location.replace(url) : plainly()", "plainly()"],
    isDone: ({ page }) => searchTakesNoEntry(page),
  },
  {
    name: "keeps the browser from sending a search by itself too",
    cut: ["event.preventDefault();\n    const plainly", "const plainly"],
    isDone: async ({ page }) => {
      let loads = 0;
      page.on("request", (request) => void (request.isNavigationRequest() && request.url().endsWith("/sok") && loads++));
      await searchTakesNoEntry(page);
      return loads === 0;
    },
  },
  {
    name: "leaves a search alone where the operator wants an ordinary history",
    cut: ['event.defaultPrevented || links === "normal"', "event.defaultPrevented"],
    isDone: async ({ page, world }) => {
      const rewrite = world.rewrite;
      world.rewrite = (html) => (rewrite?.(html) ?? html).replace("<script data-decoys", '<script data-history="normal" data-decoys');
      return !(await searchTakesNoEntry(page));
    },
  },
  {
    name: "leaves a search alone that something else has taken over",
    cut: ["(form instanceof HTMLFormElement) || event.defaultPrevented", "(form instanceof HTMLFormElement)"],
    isDone: async ({ page, world }) => {
      await page.goto("/sv/hitta-stod");
      await page.evaluate(() => document.addEventListener("submit", (event) => event.preventDefault(), { capture: true }));
      await search(page, nonsense);
      return !(await soon(() => asksSearch(world), 500));
    },
  },
  {
    name: "brings up an answer that has no address, as one that refuses",
    cut: ["location.replace(url) : plainly()", "location.replace(url) : 0"],
    isDone: async ({ page }) => {
      await answerWithoutAddress(page);
      await page.goto("/sv/hitta-stod");
      await search(page, nonsense);
      return page.waitForURL("**?u=1", { timeout: 2000 }).then(() => true, () => false);
    },
  },
  {
    name: "has the browser ask where it could not ask itself",
    cut: [": plainly()), plainly);", ": plainly()));"],
    isDone: async ({ page }) => {
      await page.route("**/sok", (route) => (route.request().resourceType() === "fetch" ? route.abort() : route.continue()));
      await page.goto("/sv/hitta-stod");
      await search(page, shelterInGothenburg.words);
      return page.waitForURL(`**${shelterInGothenburg.query}`, { timeout: 2000 }).then(() => true, () => false);
    },
  },
  {
    name: "brings up no choices for somebody who has left",
    cut: ["redirected && !leaving", "redirected"],
    isDone: ({ page, world }) => staysAwayFrom(page, world, shelterInGothenburg.words, shelterInGothenburg.query),
  },
  {
    name: "sends no search again for somebody who has left",
    cut: ["leaving || form.submit()", "form.submit()"],
    isDone: async ({ page, world }) => (await answerWithoutAddress(page), staysAwayFrom(page, world, nonsense, "/sok")),
  },
  {
    name: "leaves by the middle button too",
    cut: ['addEventListener("auxclick", (event) => linkOf(event)?.dataset.exit !== undefined && follow(event));', ""],
    isDone: async ({ page }) => (await page.locator("a[data-exit]").click({ button: "middle" }), left(page)),
  },
  {
    name: "leaves by the space bar on the link",
    cut: ['event.key === " "', 'event.key === "none"'],
    isDone: async ({ page }) => (await page.locator("a[data-exit]").focus(), await page.keyboard.press("Space"), left(page)),
  },
  {
    name: "leaves by three presses of Shift",
    cut: ['(event.key === "Shift" ||', "(false ||"],
    isDone: async ({ page }) => (await press(page, "Shift"), left(page)),
  },
  {
    name: "leaves by three presses of Escape",
    cut: ['|| (event.key === "Escape" && !open))', "|| false)"],
    isDone: async ({ page }) => (await press(page, "Escape"), left(page)),
  },
  {
    name: "says how many presses are left",
    cut: ['say(presses > 1 ? "one" : "two");', ""],
    isDone: async ({ page }) => (await page.keyboard.press("Shift"), (await page.getByRole("status").textContent()) === "Tryck två gånger till för att lämna sidan."),
  },
  {
    name: "forgets presses after five seconds, and says so",
    cut: ['expiry = setTimeout(forget, 5000, "expired");', ""],
    isDone: async ({ page }) => (await page.keyboard.press("Shift"), soon(async () => (await page.getByRole("status").textContent())?.startsWith("Tiden gick ut") ?? false, 6000)),
  },
  {
    name: "does not count Shift with a letter",
    cut: ['if (alone !== key) forget("");', ""],
    isDone: async ({ page }) => (await page.keyboard.press("Shift"), await page.keyboard.press("Shift"), await page.keyboard.press("Shift+A"), await page.keyboard.press("Shift"), !(await left(page, 500))),
  },
  {
    name: "does not count what is typed in a field",
    cut: ['place.closest("input,', 'place.closest("none,'],
    isDone: async ({ page }) => {
      await page.evaluate(() => document.body.append(document.createElement("input")));
      await page.locator("input").focus();
      await press(page, "Escape");
      return !(await left(page, 500));
    },
  },
  {
    name: "does not count presses while text is composed",
    cut: ["event.isComposing || ", ""],
    isDone: async ({ page }) => {
      await page.evaluate(() => {
        for (const type of ["keydown", "keyup", "keydown", "keyup", "keydown", "keyup"]) document.body.dispatchEvent(new KeyboardEvent(type, { key: "Escape", isComposing: true, bubbles: true }));
      });
      return !(await left(page, 500));
    },
  },
  {
    name: "does not count a key that is held",
    cut: ["if (event.repeat) return;", ""],
    isDone: async ({ page }) => {
      await page.evaluate(() => {
        const send = (type: string, key: string, repeat = false) => document.body.dispatchEvent(new KeyboardEvent(type, { key, repeat, bubbles: true }));
        send("keydown", "a");
        for (let time = 0; time < 3; time += 1) {
          send("keydown", "Shift", true);
          send("keyup", "Shift");
        }
      });
      return !(await left(page, 500));
    },
  },
  {
    name: "leaves Escape to a dialog that is open",
    cut: [" && !open", ""],
    isDone: async ({ page }) => {
      await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<div role="dialog" tabindex="0"></div>'));
      await page.locator("[role=dialog]").focus();
      await press(page, "Escape");
      return !(await left(page, 500));
    },
  },
  {
    name: "begins anew after the wheel",
    cut: ['addEventListener("wheel", begin, { passive: true });', ""],
    isDone: async ({ page }) => (await page.keyboard.press("Shift"), await page.keyboard.press("Shift"), await page.mouse.wheel(0, 50), await page.waitForTimeout(100), await page.keyboard.press("Shift"), !(await left(page, 500))),
  },
  {
    name: "does nothing when it stands twice",
    cut: ['if ("exit" in root) return;', ""],
    isDone: async ({ page, world }) => {
      await page.evaluate(() => {
        const first = document.querySelector("script[data-decoys]");
        const twin = document.createElement("script");
        twin.dataset.decoys = first?.getAttribute("data-decoys") ?? "";
        twin.textContent = first?.textContent ?? "";
        document.body.append(twin);
      });
      await press(page, "Shift");
      await left(page);
      return world.requestsTo("site.test").filter(({ method }) => method === "POST").length === 1;
    },
  },
  {
    name: "begins anew after a touch",
    cut: ['addEventListener("pointerdown", begin);', ""],
    isDone: async ({ page }) => (await page.keyboard.press("Shift"), await page.keyboard.press("Shift"), await page.mouse.click(5, 300), await page.keyboard.press("Shift"), !(await left(page, 500))),
  },
];

/** Serves our pages with this text in place of the script. */
function replaceScript(world: World, text: string): void {
  world.rewrite = (html) => html.replace(/(<script data-decoys[^>]*>)[\s\S]*?<\/script>/, (_whole, tag: string) => `${tag}${text}</script>`);
}

for (const { name, cut, isDone } of steps) {
  test(`the script ${name}, and a script without that step does not`, async ({ page, visitor, world }) => {
    expect(script.split(cut[0])).toHaveLength(2);
    replaceScript(world, script);
    await page.goto("/sv");
    expect(await isDone({ page, visitor, world })).toBe(true);

    world.reset();
    replaceScript(world, script.replace(cut[0], () => cut[1]));
    await visitor.clearCookies();
    const second = await visitor.newPage();
    await page.close();
    await second.goto("/sv");
    expect(await isDone({ page: second, visitor, world })).toBe(false);
  });
}
