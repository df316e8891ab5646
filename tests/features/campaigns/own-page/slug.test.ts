import { describe, expect, test } from "vitest";
import { isSlugLocked, judgeSlug, proposeSlug, tidySlug } from "../../../../app/features/campaigns/own-page/slug";

const draft = { slug: null, state: "draft" } as const;

describe("the address that somebody wants for a campaign's page", () => {
  test.each(["hosten", "16-dagar", "abc", "a".repeat(24)])("may be %s", (slug) => {
    expect(judgeSlug(slug, draft)).toBeNull();
  });

  test.each(["ab", "a".repeat(25), "Hösten", "hösten", "en sida", "-hosten", "hosten-", "a--b", "../x", "a/b", "a%2f", "<b>", "\u202eabc"])("may not be %j", (slug) => {
    expect(judgeSlug(slug, draft)).toBe("slugLetters");
  });

  test("must be there", () => {
    expect(judgeSlug("", draft)).toBe("slugMissing");
  });

  test("is taken as it is meant: in small letters, without space around it", () => {
    expect(tidySlug("  Hosten ")).toBe("hosten");
  });
});

describe("an address that may stand in print", () => {
  test.each(["published", "paused", "ended", "archived"] as const)("stays as it is once its campaign is %s", (state) => {
    expect(judgeSlug("ny", { slug: "hosten", state })).toBe("slugLocked");
    expect(judgeSlug("hosten", { slug: "hosten", state })).toBeNull();
    expect(isSlugLocked({ slug: null, state })).toBe(false);
  });

  test.each(["draft", "review"] as const)("is free while its campaign is %s", (state) => {
    expect(judgeSlug("varen", { slug: "hosten", state })).toBeNull();
  });
});

test.each([["Höstens kampanj 2026", "hostens-kampanj-2026"], ["  Är det våld? – För dig ", "ar-det-vald-for-dig"], ["En mycket lång kampanj om allt möjligt", "en-mycket-lang-kampanj-o"], ["لست وحدك", ""], ["ÅÄ", ""]])("the name %j proposes %j", (name, slug) => {
  expect(proposeSlug(name)).toBe(slug);
});
