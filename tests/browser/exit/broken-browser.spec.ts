import { arrive, clickExit, tabHistory } from "./tab";
import { addresses, expect, test } from "./visit";

/** Features that a browser may lack, or an extension may have broken, each by itself. */
const broken: Record<string, () => void> = {
  "no storage for the tab": () => Object.defineProperty(window, "sessionStorage", { get() { throw new Error("broken"); } }),
  "storage that is full": () => void (Storage.prototype.setItem = () => { throw new Error("broken"); }),
  "no word between tabs": () => void Reflect.deleteProperty(window, "BroadcastChannel"),
  "a channel between tabs that cannot be opened": () => void (window.BroadcastChannel = class { constructor() { throw new Error("broken"); } } as never),
  "a channel between tabs that is closed": () => void (BroadcastChannel.prototype.postMessage = () => { throw new Error("broken"); }),
  "no fetch": () => void Reflect.deleteProperty(window, "fetch"),
  "a fetch that throws": () => void (window.fetch = () => { throw new Error("broken"); }),
  "a fetch that gives nothing": () => void (window.fetch = (() => undefined) as never),
  "a title that cannot be set": () => Object.defineProperty(document, "title", { get: () => "", set() { throw new Error("broken"); } }),
  "no addresses": () => void (window.URL = class { constructor() { throw new Error("broken"); } } as never),
  "timers that throw": () => void (window.setTimeout = (() => { throw new Error("broken"); }) as never),
  "no word of how the page came up": () => void (performance.getEntriesByType = () => { throw new Error("broken"); }),
  "an empty word of how the page came up": () => void (performance.getEntriesByType = () => []),
  "styles that cannot be set": () => void (CSSStyleDeclaration.prototype.setProperty = () => { throw new Error("broken"); }),
  "a document that takes no listener": () => void (document.addEventListener = () => { throw new Error("broken"); }),
};

for (const [fault, breakIt] of Object.entries(broken)) {
  test(`in a browser with ${fault} the exit leads to the decoy, and the page's entry is gone (5.5:20)`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await arrive(page);
    await clickExit(page);
    // Sooner than the second try, which would hide that the first one failed.
    await page.waitForURL(addresses.decoy, { waitUntil: "commit", timeout: 1400 });
    await expect.poll(() => tabHistory(page).then((tab) => tab.addresses, () => [])).toEqual(["about:blank", addresses.search, addresses.decoy]);
  });
}

test("in a browser where the script can hear nothing the link leaves by itself (5.5:20)", async ({ page, world }) => {
  await page.addInitScript(() => void (window.addEventListener = () => { throw new Error("broken"); }));
  await page.goto("/sv");
  await page.locator("a[data-exit]").click();
  await page.waitForURL(addresses.decoy);
  expect(world.requestsTo("site.test").map(({ method, path }) => `${method} ${path}`)).toContain("GET /x");
});
