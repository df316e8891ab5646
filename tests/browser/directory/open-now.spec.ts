import { expect, test } from "@playwright/test";
import { readCards } from "./cards";

const open = "Svarar nu";
const unknown = "Vi vet inte när de svarar – prova";

test("who answers now stands under a heading of its own, and apart from them those of whom nobody knows", async ({ page }) => {
  const cards = await readCards(page, "/sv/hitta-stod?o=1");
  expect(new Set(cards.map(({ group }) => group))).toEqual(new Set([open, unknown]));
  expect(cards.filter(({ group }) => group === open).map(({ id }) => id)).toEqual(expect.arrayContaining(["sos-112", "kvinnofridslinjen"]));
});

test("on no page does the group of those nobody knows stand before those who answer", async ({ page }) => {
  const groups = (await readCards(page, "/sv/hitta-stod?o=1")).map(({ group }) => group);
  expect(groups.lastIndexOf(open)).toBeLessThan(groups.indexOf(unknown));
});

test("each of those who answer now says of one way at least that it is open", async ({ page }) => {
  const cards = (await readCards(page, "/sv/hitta-stod?o=1")).filter(({ group }) => group === open);
  expect(cards.filter(({ states }) => !states.some((state) => state.includes("Öppet"))).map(({ id }) => id)).toEqual([]);
});

test("none of those nobody knows is called closed, and each that somebody answers says that we do not know", async ({ page }) => {
  const cards = (await readCards(page, "/sv/hitta-stod?o=1")).filter(({ group }) => group === unknown);
  expect(cards.length).toBeGreaterThan(0);
  // Who has nothing but a website says nothing of hours; where a phone is closed and nobody knows about the chat, both are said.
  const answering = cards.filter(({ states }) => states.length > 0);
  expect(answering.length).toBeGreaterThan(0);
  expect(answering.filter(({ states }) => !states.some((state) => state.includes("Vi vet inte"))).map(({ id }) => id)).toEqual([]);
});

test("with a way chosen too, whoever answers now answers that way", async ({ page }) => {
  const cards = (await readCards(page, "/sv/hitta-stod?c=chat&o=1")).filter(({ group }) => group === open);
  expect(cards.filter(({ states }) => !states.some((state) => /^\s*Chatta:\s+Öppet/.test(state))).map(({ id }) => id)).toEqual([]);
});
