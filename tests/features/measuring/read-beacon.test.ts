import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageTags } from "../../../app/features/languages/locales";
import { metricsOf } from "../../../app/features/measuring/count";
import { readBeacon } from "../../../app/features/measuring/read-beacon";

const groups = ["violence", "young", "relatives"] as const;
const read = (body: string) => readBeacon(body, groups);

describe("a beacon", () => {
  test("tells that a placement was in view, in any of the languages", () => {
    for (const language of languageTags) expect(read(`v 4K7WT2/${language}`)).toEqual({ kind: "viewable", code: "4K7WT2", language });
  });

  test("tells by which way a kind of helpline was contacted, in any of the languages", () => {
    for (const language of languageTags) {
      for (const channel of metricsOf.contact) expect(read(`c young ${channel} ${language}`)).toEqual({ kind: "contact", group: "young", channel, language });
    }
  });

  test.each([
    "",
    "v",
    "v 4K7WT2",
    "v 4K7WT2/",
    "v 4K7WT2/xx",
    "v 4K7WT2/constructor",
    "v 4K7WT2/sv/sv",
    "v 4K7WT2/sv\n",
    " v 4K7WT2/sv",
    "v 4k7wt2/sv",
    "v 4K7WT/sv",
    "v 4K7WT22/sv",
    "v ../../x/sv",
    "c",
    "c young phone",
    "c young phone xx",
    "c young phone sv kvinnofridslinjen",
    "c kvinnofridslinjen phone sv",
    "c young email sv",
    "c young phone sv\n",
    "c  young phone sv",
    "c toString phone sv",
    "x young phone sv",
    "C young phone sv",
  ])("says nothing with %j", (body) => {
    expect(read(body)).toBeNull();
  });

  test("longer than 64 bytes is not read at all", () => {
    const long = "x".repeat(53);
    expect(readBeacon(`c ${long} phone sv`, [long])).not.toBeNull();
    expect(readBeacon(`c ${long}x phone sv`, [`${long}x`])).toBeNull();
  });

  test("made of anything brings in no word that is not ours", () => {
    const words = fc.oneof(fc.string(), fc.constantFrom("v", "c", "young", "phone", "sv", "ar", "4K7WT2/sv", "4K7WT2", "web", "violence", ""));
    fc.assert(fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
      const told = read(parts.join(" "));
      if (!told) return;
      expect(languageTags).toContain(told.language);
      if (told.kind === "viewable") expect(told.code).toMatch(/^[0-9A-Z]{6}$/);
      else expect([groups.includes(told.group), metricsOf.contact.includes(told.channel)]).toEqual([true, true]);
    }), { numRuns: 2000 });
  });
});
