import { describe, expect, test } from "vitest";
import { Fault } from "../../../app/fault";
import { checkTexts, flattenTexts } from "../../../app/features/languages/check-texts";

type Texts = Record<string, string | Record<string, string>>;

const swedish: Texts = { title: "Hitta hjälp", call: "Ring {{name}}", error: { missing: "Sidan finns inte", toStart: "Till startsidan" } };
const english: Texts = { title: "Find help", call: "Call {{name}}", error: { missing: "There is no such page", toStart: "To the start page" } };

/** The fault that a file of texts has, or null where it has none. */
function faultOf(texts: Texts | string, path = "locales/en/common.json", model: Texts = swedish): Fault | null {
  try {
    checkTexts(path, typeof texts === "string" ? texts : JSON.stringify(texts, null, 2), () => JSON.stringify(model));
    return null;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

test("a whole translation has no fault", () => {
  expect(faultOf(english)).toBeNull();
});

test("texts are known by their whole key", () => {
  expect([...flattenTexts(swedish).keys()]).toEqual(["title", "call", "error.missing", "error.toStart"]);
});

describe("a translation is refused by file, line and key", () => {
  test("where it leaves out a text of the interface", () => {
    const fault = faultOf({ ...english, error: { missing: "There is no such page" } });

    expect(fault).toMatchObject({ file: "locales/en/common.json", field: "error.toStart", cure: expect.stringContaining("is missing") as string });
  });

  test("where it has a text that Swedish has not", () => {
    expect(faultOf({ ...english, titel: "Find help" })?.message).toBe("locales/en/common.json:8 titel: Swedish has no such text; remove it or mend the key");
  });

  test.each([
    ["an empty text", "title", "", "is empty"],
    ["a text of spaces", "title", " \u00a0 ", "is empty"],
    ["a lost placeholder", "call", "Call", "must hold the same placeholders as Swedish: {{name}}"],
    ["a misspelt placeholder", "call", "Call {{nmae}}", "must hold the same placeholders as Swedish: {{name}}"],
    ["a placeholder twice", "call", "Call {{name}} {{name}}", "must hold the same placeholders as Swedish: {{name}}"],
    ["a placeholder of its own", "title", "Find {{help}}", "must hold the same placeholders as Swedish: none"],
    ["a typed number", "title", "Call 116 016", 'the number "116 016" is typed; it belongs in the register'],
    ["a direction control", "title", "Find \u202ehelp", "holds a direction control (U+202A–U+202E)"],
    ["a letter in two parts", "title", "Find he\u0301lp", "is not in Unicode form NFC"],
    ["a lost character", "title", "Find h\ufffdlp", "holds a character that was lost (U+FFFD)"],
  ])("for %s", (_name, key, text, cure) => {
    const { file, line, field, cure: said } = faultOf({ ...english, [key]: text }) ?? {};

    expect({ file, line, field, said }).toEqual({ file: "locales/en/common.json", line: key === "title" ? 2 : 3, field: key, said: cure });
  });

  test("where Swedish has no file of its name", () => {
    expect(() => checkTexts("locales/en/comon.json", JSON.stringify(english), () => undefined)).toThrow("locales/en/comon.json:1 file: Swedish has no such file");
  });

  test("where it is not JSON", () => {
    expect(faultOf("{ title: Find help }")?.message).toMatch(/^locales\/en\/common\.json:1 file: is not JSON/);
  });

  test("where Swedish itself has a typed number", () => {
    expect(faultOf({ ...swedish, title: "Ring 112" }, "locales/sv/common.json", { ...swedish, title: "Ring 112" })?.field).toBe("title");
  });
});

describe("what a language may leave out", () => {
  test("is words of services and facts, which fall back one by one", () => {
    expect(faultOf({ title: "Find help" }, "locales/en/services.json")).toBeNull();
    expect(faultOf({ title: "Find help" }, "locales/en/facts.json")).toBeNull();
  });

  test("is no text of the essentials and the directory", () => {
    expect(faultOf({ title: "Find help" }, "locales/en/essentials.json")?.field).toBe("call");
    expect(faultOf({ title: "Find help" }, "locales/en/directory.json")?.field).toBe("call");
  });
});

describe("plural forms", () => {
  const model: Texts = { count_one: "{{count}} linje", count_other: "{{count}} linjer" };
  const polish: Texts = { count_one: "{{count}} linia", count_few: "{{count}} linie", count_many: "{{count}} linii", count_other: "{{count}} linii" };

  test("may be others than the Swedish ones", () => {
    expect(faultOf(polish, "locales/pl/common.json", model)).toBeNull();
  });

  test("must be all that the language has (C17)", () => {
    const { count_few: _few, ...without } = polish;

    expect(faultOf(without, "locales/pl/common.json", model)?.field ?? "no fault").toMatch(/^count/);
  });

  test("keep their placeholders though Swedish has no such form", () => {
    expect(faultOf({ ...polish, count_few: "linie" }, "locales/pl/common.json", model)?.field).toBe("count_few");
  });
});

test("a fact may name a number of its own, since it has a source and a date", () => {
  expect(faultOf({ title: "Within 180 days" }, "locales/en/facts.json")).toBeNull();
});

describe("what a link is called when it is read aloud", () => {
  const directory = (sms: string) => ({ channel: { sms, smsLabel: "Text message" } });
  const of = (sms: string) => faultOf(directory(sms), "locales/en/directory.json", directory("Text message {{number}}, {{name}}"));

  test("holds the words that are seen, for who steers by voice", () => {
    expect(of("Text message {{number}}, {{name}}")).toBeNull();
    expect(of("Send a text to {{number}}, {{name}}")).toMatchObject({ field: "channel.sms", cure: expect.stringContaining('"Text message"') as string });
  });
});
