import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { open, seconds } from "./enhanced-page";

const card = `<ul><li id="bris" data-kind="young">
  <h3><a id="name" href="#bris">Bris</a></h3>
  <a id="call" href="tel:116111" aria-label="Ring Bris 116 111"><bdi dir="ltr">116 111</bdi></a>
  <a id="text" href="sms:71456">71 456</a>
  <a id="chat" href="https://chat.test/bris" data-channel="chat">chat</a>
  <a id="web" href="https://bris.test/" data-channel="web">bris.se</a>
</li></ul>
<p><a id="danger" href="tel:112">112</a> <a id="page" href="#more">more</a></p>`;

for (const [id, channel] of [["call bdi", "phone"], ["text", "sms"], ["chat", "chat"], ["web", "web"]] as const) {
  test(`a touch of ${id} tells the kind of helpline and the way, and nothing of which it was`, async ({ page }) => {
    const told = await open(page, card);
    await page.locator(`#${id}`).click();
    await expect.poll(() => told).toEqual([`POST c young ${channel} sv`]);
  });
}

test("a number that is called by the keyboard is told as well", async ({ page }) => {
  const told = await open(page, card);
  await page.locator("#call").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => told).toEqual(["POST c young phone sv"]);
});

test("a call for help in danger, a link within the site and a touch beside the links tell nothing", async ({ page }) => {
  const told = await open(page, card);
  // The number last: after it Chromium asks about an app, and may take no more touches.
  for (const id of ["page", "name", "bris", "danger"]) await page.locator(`#${id}`).click({ position: { x: 1, y: 1 } });
  await seconds(0.5);
  expect(told).toEqual([]);
});

test("a site that never answers what it is told holds back no way to help", async ({ page }) => {
  const told = await open(page, card, { answers: false });
  const start = Date.now();
  await page.locator("#chat").click();
  await page.waitForURL("https://chat.test/bris");
  expect(Date.now() - start).toBeLessThan(3000);
  await expect.poll(() => told).toEqual(["POST c young chat sv"]);
});

for (const [id, channel] of [["call", "phone"], ["text", "sms"]] as const) {
  test(`the link to ${id} stays an ordinary one, followed at once though nobody answers what is told`, async ({ page }) => {
    const told = await open(page, card, { answers: false });
    await page.evaluate(() => {
      let touched = 0;
      addEventListener("click", () => (touched = performance.now()), { capture: true });
      addEventListener("click", (event) => (document.title = `${event.defaultPrevented} ${performance.now() - touched < 100}`));
    });
    await page.locator(`#${id}`).click();
    expect(await page.title()).toBe("false true");
    await expect.poll(() => told).toEqual([`POST c young ${channel} sv`]);
  });
}

test("leaving is told to nobody and held back by nothing, with a placement half a second in view", async ({ page }) => {
  const exit = readFileSync(join(import.meta.dirname, "../../../app/features/exit/exit.enhance.js"), "utf8");
  const head = `<script data-decoys="https://decoy.test/ https://second.test/">${exit}</script>`;
  const told = await open(page, `${card}<p data-slot="4K7WT2/sv">words</p><a data-exit href="/x">leave</a>`, { head, answers: false });
  await seconds(0.3);
  const start = Date.now();
  await page.locator("[data-exit]").click();
  await page.waitForURL("https://decoy.test/");
  expect(Date.now() - start).toBeLessThan(3000);
  await seconds(1);
  expect(told).toEqual([]);
});
