import { chromium as engine, expect } from "@playwright/test";
import { findChromium } from "../../../scripts/find-browsers.mjs";
import { createProfile, readChromiumHistory } from "../exit/profile";
import { trustingArguments } from "../exit/trust";
import { addresses } from "../exit/visit";
import { codes, test, untilPublished, userAgent } from "./planned-site";

test("who came by a placement's link and leaves has no row of ours in the browser's history, and the search page before the decoy in the tab", async ({ world, page: first }) => {
  await untilPublished(first);
  const profile = createProfile();
  const executablePath = findChromium();
  const visitor = await engine.launchPersistentContext(profile.folder, { ...(executablePath && { executablePath }), args: await trustingArguments(world), userAgent });
  const page = await visitor.newPage();
  await page.goto(addresses.search);
  await page.getByRole("link", { name: "a result" }).evaluate((link, address) => void ((link as HTMLAnchorElement).href = address), `${addresses.site}/k/${codes.poster}/sv`);
  await page.getByRole("link", { name: "a result" }).click();
  await page.waitForURL("**/akut-hjalp?k=*");
  await page.locator("a[data-exit]").click();
  await page.waitForURL(addresses.decoy);
  await visitor.close();

  const rows = readChromiumHistory(profile.folder).map(({ url }) => url);
  profile.remove();
  expect(rows.filter((url) => url.startsWith(addresses.site))).toEqual([]);
  expect(rows).toEqual([addresses.decoy, addresses.search]);
});
