import { describe, expect, test } from "vitest";
import { chainOf, languageTags } from "../../../app/features/languages/locales";
import { essentialsLanguage, findWords, interfaceLanguage, resources, translationState } from "../../../app/features/languages/texts.server";

const named = (service: string, tag: (typeof languageTags)[number]) => findWords<{ name: string }>("services", service, tag);

describe.each(languageTags)("a reader of %s", (tag) => {
  test("gets the interface in the first language of the chain that has it whole (C06)", () => {
    const first = chainOf(tag).find((step) => resources[step].common);

    expect(interfaceLanguage(tag)).toBe(first);
    expect(resources[interfaceLanguage(tag)].directory, "the directory comes with the interface").toBeDefined();
  });

  test("gets exit and emergency words in the first language of the chain that has them (C06)", () => {
    expect(essentialsLanguage(tag)).toBe(chainOf(tag).find((step) => resources[step].essentials));
  });

  test("gets the name of a service in a language of the chain, and is told which", () => {
    const found = named("kvinnofridslinjen", tag);

    expect(chainOf(tag)).toContain(found?.language);
    expect(found?.words.name).not.toBe("");
  });
});

test("the names of services are in the reader's language where it has them, else in Swedish", () => {
  expect(named("polisen-114-14", "sv")?.language).toBe("sv");
  expect(named("polisen-114-14", "th")?.language).toBe("th");
  expect(named("polisen-114-14", "se")?.language).toBe("sv");
});

test("nobody has words for a service that does not exist", () => {
  expect(named("no-such-service", "ar")).toBeNull();
});

test("Swedish and English are originals and what a computer made says so", () => {
  expect(translationState("sv")).toEqual({ translation: "original", fallback: [] });
  expect(translationState("en").translation).toBe("original");
  expect(translationState("ar").translation).toBe("machine");
});
