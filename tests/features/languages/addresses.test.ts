import { describe, expect, test } from "vitest";
import { languageOfAddress, requireLanguage, slugLanguage } from "../../../app/features/languages/addresses";
import { languageTags } from "../../../app/features/languages/locales";

describe("the language of an address", () => {
  test.each([
    ["/sv", "sv"],
    ["/sv-simple/akut-hjalp", "sv-simple"],
    ["https://exempel.test/ar/urgent-help?open=now#top", "ar"],
    ["/prs/", "prs"],
  ])("%s is %s", (address, tag) => {
    expect(languageOfAddress(address)).toBe(tag);
  });

  test.each(["/", "/x", "/SV", "/health", "/svenska", "/%73v", "/x/sv", "https://sv.exempel.test/", "/%E0%A4%A", "/__proto__", `/${"a".repeat(8000)}`])("%s names none", (address) => {
    expect(languageOfAddress(address)).toBeUndefined();
  });
});

describe("the slug of a page", () => {
  test("is Swedish for those who also read Swedish and English for all others", () => {
    const swedish = languageTags.filter((tag) => slugLanguage(tag) === "sv");

    expect(swedish).toEqual(["sv", "sv-simple", "fi", "fit", "se", "smj", "sma", "rmn", "rmy", "rmf", "yi"]);
  });
});

describe("a language that an address must name", () => {
  test.each(languageTags)("is taken as it is: %s", (tag) => {
    expect(requireLanguage(tag)).toBe(tag);
  });

  test.each([undefined, "", "SV", "zh-cmn-Hans", "sgn-swl", "..%2f", "a".repeat(5000)])("answers 404 where it is not ours: %j (C21)", (value) => {
    let refusal: unknown;
    try {
      requireLanguage(value);
    } catch (thrown) {
      refusal = thrown;
    }

    expect(refusal).toBeInstanceOf(Response);
    expect((refusal as Response).status).toBe(404);
  });
});
