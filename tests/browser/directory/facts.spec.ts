import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { Service } from "../../../app/features/directory/service";
import { readCards } from "./cards";

const register = JSON.parse(readFileSync(join(import.meta.dirname, "../../../app/storage/register/services.json"), "utf8")) as Service[];
const phonesOf = (id: string) => (register.find((service) => service.id === id)?.channels ?? []).flatMap((channel) => (channel.kind === "phone" ? [channel] : []));

const costs = ["Gratis att ringa.", "Kostar som ett vanligt samtal.", "Kostar en del av ett samtal.", "Vi vet inte vad samtalet kostar."];
const bills = { hidden: "syns inte på telefonräkningen.", shown: "Samtalet syns på telefonräkningen.", unknown: "Vi vet inte om samtalet syns på telefonräkningen." };

test("each card with a number says what a call costs and what the bill shows, or that we do not know", async ({ page }) => {
  const cards = (await readCards(page, "/sv/hitta-stod")).filter(({ hasNumber }) => hasNumber);
  expect(cards.length).toBeGreaterThan(30);
  const silent = cards.filter(({ text }) => !costs.some((cost) => text.includes(cost)) || !Object.values(bills).some((bill) => text.includes(bill)));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("no card says that a call stays off the bill unless the register knows it of that number", async ({ page }) => {
  const cards = await readCards(page, "/sv/hitta-stod");
  const hidden = cards.filter(({ text }) => text.includes("syns inte"));
  expect(hidden.map(({ id }) => id)).toContain("kvinnofridslinjen");
  for (const { id, text } of hidden) {
    const off = phonesOf(id).filter(({ trace }) => trace.bill === "hidden").map(({ display }) => display.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011"));
    expect(off.some((number) => text.includes(`Samtal till ${number} syns inte på telefonräkningen.`)), id).toBe(true);
  }
});

test("a card whose bill nobody knows says so, in the service's own page too", async ({ page }) => {
  const unknown = register.filter(({ id, status }) => status === "active" && phonesOf(id).length > 0 && phonesOf(id).every(({ trace }) => trace.bill === "unknown"));
  expect(unknown.length).toBeGreaterThan(10);
  for (const { id } of unknown.filter(({ audience }) => audience[0] !== "professionals").slice(0, 12)) {
    await page.goto(`/sv/hitta-stod/${id}`);
    await expect(page.locator("article"), id).toContainText(bills.unknown);
    await expect(page.locator("article"), id).not.toContainText("syns inte");
  }
});

test("every number stands beside a word about the phone's own list of calls", async ({ page }) => {
  for (const path of ["/sv/hitta-stod", "/sv/hitta-stod?o=1", "/sv/hitta-stod/bris", "/sv/hitta-stod/lista?i=bris", "/sv/hitta-stod/utskrift?a=1480"]) {
    await page.goto(path);
    const sections = page.locator("main section:has(> ul li a[href^='tel:']), main article:has(> div a[href^='tel:'])");
    expect(await sections.count(), path).toBeGreaterThan(0);
    for (const section of await sections.all()) await expect(section, path).toContainText("Samtal syns i telefonens samtalslista.");
  }
});

test("each service stands once in the list, whatever page it is on", async ({ page }) => {
  const ids = (await readCards(page, "/sv/hitta-stod")).map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  expect(ids.length).toBeGreaterThan(40);
});
