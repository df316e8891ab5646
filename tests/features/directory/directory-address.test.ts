import { describe, expect, test } from "vitest";
import { directoryPath, readDirectoryAddress, takesQuery } from "../../../app/features/directory/directory-address";
import { services } from "../../../app/features/directory/register.server";
import { languageTags } from "../../../app/features/languages/locales";

const parts = ["search", "list", "print"] as const;

describe("an address of the directory", () => {
  test.each([
    ["sv", undefined, "/sv/hitta-stod"], ["en", undefined, "/en/find-support"], ["fi", undefined, "/fi/hitta-stod"], ["ar", undefined, "/ar/find-support"],
    ["sv", "search", "/sv/hitta-stod/sok"], ["en", "search", "/en/find-support/search"],
    ["sv", "list", "/sv/hitta-stod/lista"], ["en", "list", "/en/find-support/list"],
    ["sv", "print", "/sv/hitta-stod/utskrift"], ["en", "print", "/en/find-support/print"],
    ["sv", { service: "bris" }, "/sv/hitta-stod/bris"], ["en", { service: "bris" }, "/en/find-support/bris"],
  ] as const)("in %s, of %j, is %s", (tag, part, path) => {
    expect(directoryPath(tag, part)).toBe(path);
  });

  test("is read as it was written, in every language", () => {
    for (const tag of languageTags) {
      expect(readDirectoryAddress(directoryPath(tag))).toEqual({ tag, kind: "results" });
      for (const kind of parts) expect(readDirectoryAddress(directoryPath(tag, kind))).toEqual({ tag, kind });
      expect(readDirectoryAddress(directoryPath(tag, { service: "bris" }))).toEqual({ tag, kind: "service", id: "bris" });
    }
  });

  test.each([["/sv/find-support", "results"], ["/en/hitta-stod/search", "search"], ["/sv/hitta-stod/search", "search"], ["/ar/hitta-stod/lista", "list"], ["/SV/hitta-stod", "results"], ["/en-GB/find-support/print", "print"]])("is read in either language's words: %s", (path, kind) => {
    expect(readDirectoryAddress(path)).toMatchObject({ kind });
  });

  test.each(["/", "", "/sv", "/sv/stodlinjer", "/xx/hitta-stod", "/hitta-stod", "/sv/hitta-stod/bris/mer", "/sv/hitta-stod/sok/", "/sv/Hitta-stod", "/constructor/hitta-stod", "/sv/toString"])("is none of the others: %s", (path) => {
    expect(readDirectoryAddress(path)).toBeNull();
  });

  test("asks by its query where a page is made of choices, and nowhere else", () => {
    expect(["/sv/hitta-stod", "/sv/hitta-stod/lista", "/en/find-support/print"].map(takesQuery)).toEqual([true, true, true]);
    expect(["/sv/hitta-stod/sok", "/sv/hitta-stod/bris", "/sv/stodlinjer", "/"].map(takesQuery)).toEqual([false, false, false, false]);
  });

  test("leads to every service, since none has the name of a part", () => {
    expect(services.filter(({ id }) => readDirectoryAddress(directoryPath("sv", { service: id }))?.kind !== "service")).toEqual([]);
  });
});
