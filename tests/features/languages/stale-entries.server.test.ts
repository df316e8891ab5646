import { expect, test } from "vitest";
import { versionOf } from "../../../app/features/languages/source-version.server";
import { staleEntries, versionsOf } from "../../../app/features/languages/stale-entries.server";

const swedish = { B01: { text: "Regeln.", trap: "Fällan." }, B02: { text: "En annan regel." } };
const sources = { "B01.text": versionOf("Regeln."), "B01.trap": versionOf("Fällan."), "B02.text": versionOf("En annan regel.") };

test("what was made from the words that Swedish has is not stale", () => {
  expect(staleEntries(versionsOf(swedish), sources)).toEqual(new Set());
});

test("a changed rule or trap makes the whole entry stale, and no other", () => {
  expect(staleEntries(versionsOf({ ...swedish, B01: { text: "Regeln.", trap: "Fällan i dag." } }), sources)).toEqual(new Set(["B01"]));
  expect(staleEntries(versionsOf({ ...swedish, B02: { text: "Regeln är ny." } }), sources)).toEqual(new Set(["B02"]));
});

test("an entry of which nobody knows what it was made from is stale", () => {
  expect(staleEntries(versionsOf(swedish), {})).toEqual(new Set(["B01", "B02"]));
});

test("a trap that Swedish has got since makes the entry stale", () => {
  expect(staleEntries(versionsOf({ B02: { text: "En annan regel.", trap: "Ny fälla." } }), sources)).toEqual(new Set(["B02"]));
});
