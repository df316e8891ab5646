import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, splitWords } from "../../../../app/features/directory/search/fold-text";

describe("two ways to write are one:", () => {
  test.each([
    ["capitals and small letters", "KVINNOJOUR", "kvinnojour"],
    ["Swedish with and without its dots", "Sårbar Äldre Ödeshög", "sarbar aldre odeshog"],
    ["letters and their decomposed forms", "Malmo\u0308", "Malmö"],
    ["Danish and Norwegian letters", "Malmø", "Malmö"],
    ["Polish letters", "przemoc wobec łódź", "przemoc wobec lodz"],
    ["Turkish i with and without dot", "SIĞINMA evİ ılık", "siginma evi ilik"],
    ["German double s", "Straße", "strasse"],
    ["alef in its forms", "أحمد إيواء آمن ٱلملجأ", "احمد ايواء امن الملجا"],
    ["Arabic and Persian yeh", "یاری علی", "ياري علي"],
    ["alef maksura and yeh", "مأوى", "مأوي"],
    ["Arabic and Persian kaf", "کمک", "كمك"],
    ["teh marbuta and heh", "مساعدة", "مساعده"],
    ["waw with hamza", "مؤسسة", "موسسه"],
    ["with and without tatweel", "ملـــجأ", "ملجأ"],
    ["with and without vowel marks", "مَلْجَأ", "ملجأ"],
    ["with and without a joiner", "می‌زند", "میزند"],
    ["Ethiopic rows that sound alike, haletaw", "ሐኪም ኀይል", "ሀኪም ሀይል"],
    ["Ethiopic rows that sound alike, sat", "ሠላም", "ሰላም"],
    ["Ethiopic rows that sound alike, ayn", "ዐይን", "አይን"],
    ["Ethiopic rows that sound alike, tsadi", "ፀሐይ", "ጸሀይ"],
    ["Ethiopic fourth letters said as the first", "ሃገር ኣብ", "ሀገር አብ"],
    ["Hebrew with and without points", "ייִדיש", "יידיש"],
    ["Russian yo and short i with and without marks", "ещё мой", "еще мои"],
    ["full width letters and their like", "ｈｅｌｐ", "help"],
    ["with and without a soft hyphen or a bidi control", "kvinno\u00adjour \u202emalmo\u202c", "kvinnojour malmo"],
  ])("%s", (_name, some, other) => {
    expect(foldText(some)).toBe(foldText(other));
  });

  test.each([["Thai tones and vowels", "ที่พัก", "ทพก"], ["Ethiopic orders", "ለሉሊ", "ለለለ"], ["b and p", "bar", "par"], ["sat and tsadi", "ሰ", "ጸ"]])("but not %s", (_name, some, other) => {
    expect(foldText(some)).not.toBe(foldText(other));
  });

  test("Thai marks stay as they are", () => {
    expect(foldText("ที่พักผู้หญิง")).toBe("ที่พักผู้หญิง");
  });
});

describe("digits", () => {
  test.each([["Arabic", "٠١٢٣٤٥٦٧٨٩"], ["Persian", "۰۱۲۳۴۵۶۷۸۹"], ["Thai", "๐๑๒๓๔๕๖๗๘๙"], ["full width", "０１２３４５６７８９"]])("in %s are 0 to 9", (_name, digits) => {
    expect(foldText(digits)).toBe("0123456789");
  });

  test("of every script that has them are 0 to 9", () => {
    const all = Array.from({ length: 0x20000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff).map((code) => String.fromCodePoint(code)).filter((letter) => /\p{Nd}/u.test(letter));
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter((digit) => !/^[0-9]$/.test(foldText(digit)))).toEqual([]);
  });
});

describe("any text", () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("\ud800", "\udc00", "a", "ا", "ሃ", "\u0308", "\u200d", "ก", "9") }));
  test("can be folded, and holds no half of a pair afterwards", () => {
    fc.assert(fc.property(anything, (text) => !/\p{Surrogate}/u.test(foldText(text))), { numRuns: 2_000 });
  });

  test("splits into words of letters and digits alone", () => {
    fc.assert(fc.property(anything, (text) => splitWords(text).every((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word))), { numRuns: 2_000 });
  });
});

describe("words", () => {
  test.each([
    ["nothing", "", []],
    ["signs and pictures alone", "!? 😀 -- \u202e", []],
    ["what stands between spaces and signs", "  Hjälp,  nu! (akut)", ["hjalp", "nu", "akut"]],
    ["one word around an apostrophe of any kind", "women's women’s womenʼs", ["womens", "womens", "womens"]],
    ["what Thai stands next to", "112 ตำรวจ!", ["112", "ตํารวจ"]],
  ])("are found: %s", (_name, text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  test("of Thai, which has no spaces, are found by a dictionary, and none of it is lost", () => {
    const words = splitWords("ฉันต้องการความช่วยเหลือ");
    expect(words.slice(0, 2)).toEqual(["ฉัน", "ต้องการ"]);
    expect(words.join("")).toBe("ฉันต้องการความช่วยเหลือ");
  });
});
