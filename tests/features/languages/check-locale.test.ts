import { describe, expect, test } from "vitest";
import { Fault } from "../../../app/fault";
import { checkLocale } from "../../../app/features/languages/check-locale";

const whole = ["common.json", "directory.json", "essentials.json", "services.json", "facts.json", "locale.json"];

/** The fault of what a language says of itself, or null where it has none. */
function faultOf(source: unknown, present: string[], path = "locales/pl/locale.json"): string | null {
  try {
    checkLocale(path, typeof source === "string" ? source : JSON.stringify(source), present);
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

describe("what a language says of itself (C01)", () => {
  test.each([
    ["has everything", [], whole],
    ["has only the essentials", ["common", "directory", "services", "facts"], ["essentials.json", "locale.json"]],
    ["has nothing yet", ["common", "directory", "essentials", "services", "facts"], ["locale.json"]],
    ["lacks the words of services and facts", ["services", "facts"], ["common.json", "directory.json", "essentials.json"]],
  ])("is accepted where it %s and says so", (_name, fallback, present) => {
    expect(faultOf({ translation: "machine", fallback }, present)).toBeNull();
  });

  test.each([
    ["hides a file that is missing", [], whole.filter((name) => name !== "facts.json"), 'fallback: must name the files that are missing: ["facts"]'],
    ["names a file that is there", ["facts"], whole, "fallback: must name the files that are missing: []"],
    ["has the interface without its directory", ["directory"], whole.filter((name) => name !== "directory.json"), "fallback: common.json and directory.json come together, or a page would show keys"],
    ["has the interface without the exit", ["essentials"], whole.filter((name) => name !== "essentials.json"), "fallback: essentials.json comes before common.json: it holds the exit and the emergency words"],
  ])("is refused where it %s", (_name, fallback, present, said) => {
    expect(faultOf({ translation: "machine", fallback }, present)).toBe(`locales/pl/locale.json:1 ${said}`);
  });

  test.each([
    ["a state that we do not know", { translation: "perfect", fallback: [] }, "translation: "],
    ["no state", { fallback: [] }, "translation: "],
    ["a file that we do not have", { translation: "machine", fallback: ["pages"] }, "fallback.0: "],
    ["a field that nobody reads", { translation: "machine", fallback: [], author: "x" }, "author: "],
    ["text that is not JSON", "{ translation: machine }", "file: is not JSON"],
  ])("is refused for %s", (_name, source, said) => {
    expect(faultOf(source, whole)).toContain(`locales/pl/locale.json:1 ${said}`);
  });

  test.each(["hu", "PL", "__proto__"])("is refused in a folder of no language of ours: %s", (tag) => {
    expect(faultOf({ translation: "machine", fallback: [] }, whole, `locales/${tag}/locale.json`)).toContain(`"${tag}" is no language of`);
  });
});
