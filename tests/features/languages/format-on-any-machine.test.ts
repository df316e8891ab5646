import { expect, test } from "vitest";
import { languageTags } from "../../../app/features/languages/locales";
import { onAnotherMachine } from "./on-another-machine";

const everyFormat = `
  import { formatDate, formatList, formatWeekday, pluralRules } from "./app/features/languages/format.ts";
  import { languageTags } from "./app/features/languages/locales.ts";

  console.log(new Intl.NumberFormat().resolvedOptions().locale);
  for (const tag of languageTags) {
    const dates = ["2026", "2026-11", "2026-11-21", new Date("2026-11-21T12:00Z")].map((day) => formatDate(tag, day));
    const weekdays = [0, 1, 2, 3, 4, 5, 6].map((weekday) => formatWeekday(tag, weekday));
    const plurals = [0, 1, 2, 3, 5, 11, 21, 100, 1.5].map((count) => pluralRules(tag).select(count));
    const ordinals = [1, 2, 3].map((place) => pluralRules(tag, { type: "ordinal" }).select(place));
    console.log(JSON.stringify([tag, dates, weekdays, plurals, ordinals, formatList(tag, ["1", "2", "3"])]));
  }
`;

test("dates, lists and plurals of all languages are the same on a machine in any language (C18)", { timeout: 30_000 }, async () => {
  const machines = ["C", "sv_SE.UTF-8", "pl_PL.UTF-8", "ar_EG.UTF-8"];
  const printed = await Promise.all(machines.map((LC_ALL) => onAnotherMachine({ LC_ALL }, everyFormat)));
  const [own, formats] = [printed.map((text) => text.split("\n")[0]), printed.map((text) => text.split("\n").slice(1))];

  expect(own.slice(1), "the machines' own languages").toEqual(["sv-SE", "pl-PL", "ar-EG"]);
  expect(formats[0]).toHaveLength(languageTags.length + 1);
  for (const other of formats.slice(1)) expect(other).toEqual(formats[0]);
});
