import { expect, test } from "vitest";
import { getPage, hasPage } from "../../../app/features/content/content.server";
import { flattenTexts } from "../../../app/features/languages/check-texts";
import { languageTags } from "../../../app/features/languages/locales";
import { measuringLanguage, resources } from "../../../app/features/languages/texts.server";
import { levels, type Level } from "../../../app/features/measuring/level";
import { measuringFacts } from "../../../app/features/measuring/measuring-facts";
import { patience } from "../../../app/features/measuring/recorder.server";

const factsAt = (level: Level) => measuringFacts({ level, decision: undefined, smallest: 10 });
const countedAt = (level: Level) => factsAt(level).events.filter(({ counted }) => counted).map(({ name }) => name);

test("each level counts what those below it do, and more", () => {
  const pages = ["view", "helpView", "answer", "leftOut", "late"];

  expect(countedAt(0).sort()).toEqual([...pages].sort());
  expect(countedAt(1).sort()).toEqual([...pages, "served", "click"].sort());
  expect(countedAt(2).sort()).toEqual([...pages, "served", "click", "arrival", "onward"].sort());
  expect(countedAt(3).sort()).toEqual([...pages, "served", "click", "arrival", "onward", "seen", "contact"].sort());
});

test("what is not counted is named too, in the same order at every level", () => {
  const names = (level: Level) => factsAt(level).events.map(({ name }) => name);

  for (const level of levels) expect(names(level)).toEqual(names(3));
  expect(factsAt(0).events.filter(({ counted }) => !counted)).toHaveLength(6);
});

test("the code in the address is told of from the level on which it stands there", () => {
  expect(levels.map((level) => factsAt(level).showsCode)).toEqual([false, false, true, true]);
});

test("decision and least sum are those of the configuration", () => {
  expect(measuringFacts({ level: 3, decision: "2026-11-25, dnr 12/2026", smallest: 25 })).toMatchObject({ level: 3, decision: "2026-11-25, dnr 12/2026", smallest: 25 });
  expect(factsAt(2).decision).toBeNull();
});

test("the words are in every language that has the page, whole, and in no other", () => {
  const keysIn = (tag: (typeof languageTags)[number]) => [...flattenTexts(resources[tag].measuring ?? {}).keys()];

  expect(languageTags.filter((tag) => resources[tag].measuring)).toEqual(languageTags.filter((tag) => hasPage(tag, "how-we-measure")));
  for (const tag of languageTags) expect(keysIn(measuringLanguage(tag)), tag).toEqual(keysIn("sv"));
});

test("every event and every level has words, and nothing else has", () => {
  const { events, levels: said } = resources.sv.measuring ?? { events: {}, levels: {} };

  expect(Object.keys(events).sort()).toEqual(factsAt(0).events.map(({ name }) => name).sort());
  expect(Object.keys(said)).toEqual(levels.map(String));
});

test("nobody waits longer for a count than the page says", () => {
  for (const [tag, unit] of [["sv", "millisekunder"], ["en", "milliseconds"]] as const) expect(JSON.stringify(getPage(tag, "how-we-measure").page), tag).toContain(` ${patience} ${unit}`);
});
