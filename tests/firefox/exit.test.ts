import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findFirefox } from "../../scripts/find-browsers.mjs";
import { createProfile, readFirefoxHistory } from "../browser/exit/profile";
import { addresses, createWorld, type World } from "../browser/exit/world";

let world: World;
let proxy: Server;
let profile: ReturnType<typeof createProfile>;
let browser: Browser;
let page: Page;

beforeEach(async () => {
  world = await createWorld();
  // Firefox finds the hosts of the world through a proxy that leads every name to them.
  proxy = createServer().on("connect", (_request, socket) => {
    const onward = connect(world.port, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    socket.pipe(onward).pipe(socket);
    for (const end of [socket, onward]) end.on("error", () => end.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  profile = createProfile();
  const executablePath = findFirefox();
  browser = await puppeteer.launch({
    browser: "firefox",
    ...(executablePath && { executablePath }),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile.folder,
    extraPrefsFirefox: { "network.proxy.type": 1, "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": port, "places.history.enabled": true },
  });
  page = (await browser.pages())[0] ?? (await browser.newPage());
});

afterEach(async () => {
  await browser.close();
  profile.remove();
  proxy.closeAllConnections();
  proxy.close();
  await world.stop();
});

async function arrivesAt(address: string): Promise<void> {
  await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(address);
}

async function follow(selector: string, address: string): Promise<void> {
  await page.click(selector);
  await arrivesAt(address);
}

async function readThreePages(): Promise<void> {
  await page.goto(addresses.search);
  await follow("a", `${addresses.site}/sv`);
  await follow('a[href="/sv/akut-hjalp"]', `${addresses.site}/sv/akut-hjalp`);
  await follow('a[href="/sv/skyddat-boende"]', `${addresses.site}/sv/skyddat-boende`);
}

async function back(): Promise<void> {
  await page.goBack({ timeout: 3000 }).catch(() => null);
}

/** Asks the page itself: the driver is not told of pages that Firefox has kept. */
function whereabouts(): Promise<string> {
  return page.evaluate(() => location.href);
}

describe("the exit in Firefox", () => {
  test("blanks the page in the same task (5.5:2)", async () => {
    await page.goto(`${addresses.site}/sv`);
    world.moods["decoy.test"] = "hangs";
    const display = await page.evaluate(() => {
      document.querySelector<HTMLElement>("a[data-exit]")?.click();
      return getComputedStyle(document.documentElement).display;
    });
    expect(display).toBe("none");
  });

  test("tells the decoy nothing of where the visitor was (5.5:4)", async () => {
    await page.goto(`${addresses.site}/sv`);
    await follow("a[data-exit]", addresses.decoy);
    expect(world.requestsTo("decoy.test")[0]?.headers.referer).toBeUndefined();
    expect(await page.evaluate(() => document.referrer)).toBe("");
  });

  test("leaves the search page and the decoy alone in the tab's list, Back and Forward (5.5:8, 5.5:9)", async () => {
    await readThreePages();
    await follow("a[data-exit]", addresses.decoy);
    const asked = world.requestsTo("site.test").length;
    await back();
    await expect.poll(whereabouts).toBe(addresses.search);
    await page.goForward({ timeout: 3000 }).catch(() => null);
    await expect.poll(whereabouts).toBe(addresses.decoy);
    for (let press = 0; press < 4; press += 1) {
      await back();
      expect(await whereabouts()).not.toContain("site.test");
    }
    expect(world.requestsTo("site.test").slice(asked).filter(({ method }) => method === "GET")).toEqual([]);
  });

  test("answers Back to pages that entered the list by other ways with the decoy (5.5:12)", async () => {
    await page.goto(addresses.search);
    await follow("a", `${addresses.site}/sv`);
    await page.evaluate(() => location.assign("/sv/stodlinjer"));
    await arrivesAt(`${addresses.site}/sv/stodlinjer`);
    await follow("a[data-exit]", addresses.decoy);
    for (let press = 0; press < 3; press += 1) {
      await back();
      expect(await page.evaluate(() => document.querySelectorAll("h1").length)).toBe(0);
    }
  });

  test("leaves a row for each address in Firefox's history, the last under the decoy's name, none with a word that alarms (5.5:11)", async () => {
    await readThreePages();
    await follow("a[data-exit]", addresses.decoy);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await browser.close();
    const ours = readFirefoxHistory(profile.folder).filter(({ url }) => url.startsWith(addresses.site));
    expect(ours.map(({ url }) => url)).toEqual(["/sv", "/sv/akut-hjalp", "/sv/skyddat-boende"].map((path) => addresses.site + path));
    expect(ours.at(-1)?.title).toBe("decoy.test");
    for (const { title } of ours) expect(title).not.toMatch(/våld|misshandel|kvinnojour/i);
  });
});
