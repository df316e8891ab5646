import { expect, test } from "vitest";
import { oembedAddress, oembedOf, readLinkAddress } from "../../../../app/features/campaigns/placer/oembed";
import { textSnippet } from "../../../../app/features/campaigns/placer/snippet";
import { handout, site } from "./placed";

const unlimited = { width: Infinity, height: Infinity };

test("the answer has all that oEmbed 1.0 asks of the kind rich, and the HTML that is copied by hand", () => {
  expect(oembedOf(handout(), { name: "Ett liv fritt från våld", site }, unlimited)).toEqual({
    version: "1.0", type: "rich", title: "Det är inte ditt fel", provider_name: "Ett liv fritt från våld", provider_url: site, html: textSnippet(handout()), width: 600, height: 200,
  });
});

test("it is no larger than was asked for", () => {
  expect(oembedOf(handout(), { name: "", site }, { width: 320, height: 90 })).toMatchObject({ width: 320, height: 90 });
  expect(oembedOf(handout(), { name: "", site }, { width: 5000, height: 5000 })).toMatchObject({ width: 600, height: 200 });
});

test("a link of ours is known by its code and language, however the code is written", () => {
  expect(readLinkAddress(`${site}/k/KBTRZ3/ar`, site)).toEqual({ code: "KBTRZ3", tag: "ar" });
  expect(readLinkAddress(`${site}/k/kbtrz3/zh-Hans`, site)).toEqual({ code: "KBTRZ3", tag: "zh-Hans" });
  expect(readLinkAddress(new URL(oembedAddress(site, "KBTRZ3", "th")).searchParams.get("url") ?? "", site)).toEqual({ code: "KBTRZ3", tag: "th" });
});

test.each([
  ["nothing", ""],
  ["another site", "https://exempem.test/k/KBTRZ3/sv"],
  ["another site that begins as ours", "https://exempel.test.evil.test/k/KBTRZ3/sv"],
  ["another site behind our name", "https://exempel.test@evil.test/k/KBTRZ3/sv"],
  ["a code with a wrong letter", `${site}/k/KBTRZ4/sv`],
  ["a language that we do not have", `${site}/k/KBTRZ3/xx`],
  ["no language", `${site}/k/KBTRZ3`],
  ["another page of ours", `${site}/sv/akut-hjalp`],
  ["a link with more after it", `${site}/k/KBTRZ3/sv/x`],
])("%s is no link of ours", (_name, address) => {
  expect(readLinkAddress(address, site)).toBeNull();
});
