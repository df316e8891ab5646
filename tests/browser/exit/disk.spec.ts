import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:https";
import { join, relative } from "node:path";
import { chromium as engine, type Page } from "@playwright/test";
import { findChromium } from "../../../scripts/find-browsers.mjs";
import { createProfile } from "./profile";
import { trustingArguments } from "./trust";
import { addresses, expect, test } from "./visit";
import type { World } from "./world";

/** Where the browser itself writes down an address, whatever the site asks of it. Found by measuring. */
const known = [
  "Default/Favicons",
  "Default/History",
  "Default/Preferences",
  "Default/Sessions",
  "segmentation_platform/ukm_db",
];
/** Where the exit's marker, and the script's flag for the tab, are written down. */
const ofTheMarker = ["Default/Cookies"];
const ofTheFlag = ["Default/Session Storage"];

/** The front page as it travels to a browser: what a cache would keep of it. */
function pressedPage(world: World): Promise<Buffer> {
  const options = { host: "127.0.0.1", port: world.port, path: "/sv", headers: { host: "site.test", "accept-encoding": "gzip, deflate, br, zstd" }, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part)).on("end", () => resolve(Buffer.concat(parts)));
    }).on("error", reject).end();
  });
}

/** The ways in which a text stands in a file of a browser. */
const written = (text: string) => [Buffer.from(text), Buffer.from(text, "utf16le")];
/** The search page is kept, link and all; that link is no trace of a visit. */
const foreignLink = `href="${addresses.site}/`;
/** In the table of cookies the host has no scheme, and the cookie's name behind it. */
const ofSite = [...written(addresses.site), Buffer.from("site.testx")];

/** Files of a profile that hold one of the marks, without the numbers that differ from run to run. */
function filesWith(folder: string, marks: Buffer[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = files.filter((file) => {
    const bytes = Buffer.from(readFileSync(file, "latin1").replaceAll(foreignLink, ""), "latin1");
    return marks.some((mark) => bytes.includes(mark));
  });
  return [...new Set(found.map((file) => relative(folder, file).replace(/(Sessions|Session Storage|Cache_Data)\/.*$/, "$1").replace(/-(?:journal|wal)$/, "")))].toSorted();
}

/** What a profile holds after a visit to four pages that ended in some way. */
async function traces(world: World, javaScriptEnabled: boolean, end: (page: Page) => Promise<void>) {
  const pressed = await pressedPage(world);
  const profile = createProfile();
  const executablePath = findChromium();
  const visitor = await engine.launchPersistentContext(profile.folder, { ...(executablePath && { executablePath }), args: await trustingArguments(world), javaScriptEnabled });
  const page = await visitor.newPage();
  await page.goto(addresses.search);
  await page.getByRole("link", { name: "a result" }).click();
  await page.waitForURL("**/sv");
  for (const path of ["/sv/akut-hjalp", "/sv/stodlinjer", "/sv"]) await page.goto(addresses.site + path);
  await end(page);
  await visitor.close();
  const result = {
    body: filesWith(profile.folder, [...written("Det är inte ditt fel"), ...written("Ring Nödnumret"), ...written("#0a4f5c"), pressed.subarray(300, 364)]),
    otherBody: filesWith(profile.folder, written("<p>search.test</p>")),
    address: filesWith(profile.folder, ofSite),
  };
  profile.remove();
  return result;
}

async function leave(page: Page): Promise<void> {
  await page.locator("a[data-exit]").click();
  await page.waitForURL(addresses.decoy);
}

const stay = (page: Page) => page.waitForLoadState();

const ends: [name: string, javaScriptEnabled: boolean, end: (page: Page) => Promise<void>, allowed: string[]][] = [
  ["without the exit", true, stay, known],
  ["with the exit", true, leave, [...known, ...ofTheMarker, ...ofTheFlag]],
  ["with the exit and without script", false, leave, [...known, ...ofTheMarker]],
];

for (const [name, javaScriptEnabled, end, allowed] of ends) {
  test(`after a visit ${name} nothing that a page says or looks like is on disk; addresses remain, in files that are known (5.5:31)`, async ({ world }) => {
    const { body, address, otherBody } = await traces(world, javaScriptEnabled, end);
    expect(body).toEqual([]);
    // Another site's page is kept, so the search would have found ours.
    expect(otherBody).toEqual(["Default/Cache/Cache_Data"]);
    expect(address.filter((file) => !allowed.includes(file))).toEqual([]);
    expect(address).toContain("Default/History");
  });
}
