import { describe, expect, test } from "vitest";
import { identify } from "../../../../app/features/directory/hsds/identifiers";
import { describeFindings } from "../../../../app/features/directory/import/describe-import";
import { messages } from "../../../../app/features/directory/import/messages";
import { type BadFile, badHsds } from "./bad-hsds";
import { badTables } from "./bad-tables";
import { compare } from "./reading";

const files: BadFile[] = [...badHsds, ...badTables].map(([name, code, line, column, content]) => [name, code, line, column, typeof content === "string" ? content.replace('"BRIS"', `"${identify("service", "bris")}"`) : content]);

describe("a bad file", () => {
  test.each(files)("with %s is refused as %s on line %i in %s", async (_name, code, line, column, content) => {
    const { findings } = await compare(content);
    const errors = findings.filter(({ severity }) => severity === "error");

    expect(errors).toContainEqual(expect.objectContaining({ file: "file.txt", code, line, column }));
  });

  test("there are at least forty, and they try every error that a file can have", () => {
    const fromServers = ["fileMissing", "addressWrong", "feedTimeout", "feedUnreachable", "feedStatus", "feedTooManyPages", "feedStuck"];
    // What all else is meant to prevent: the register's own schema.
    const last = ["recordWrong"];
    const errors = Object.entries(messages).filter(([, { severity }]) => severity === "error").map(([code]) => code);

    expect(files.length).toBeGreaterThan(40);
    expect(errors.filter((code) => !files.some(([, tried]) => tried === code))).toEqual([...fromServers, ...last]);
  });

  test("is told of in Swedish and in English, with cause and cure", async () => {
    const { findings } = await compare(files.find(([, code]) => code === "areaWithoutZero")?.[4] ?? "");

    expect(describeFindings(findings)).toEqual([
      "file.txt:2 [0].service_areas[0].extent",
      '  sv fel: koden saknar sin inledande nolla; menas 0180? ("180"). Gör så: skriv 0180; i ett kalkylark: gör kolumnen till text.',
      '  en error: the code lacks its leading zero; is 0180 meant? ("180"). Cure: write 0180; in a spreadsheet: make the column text.',
      ...describeFindings(findings).slice(3),
    ]);
  });

  test("cannot move the cursor of whoever reads the report", async () => {
    const { findings } = await compare(JSON.stringify([{ id: "\u001b[2J\u202e", name: "a", status: "active" }]));

    expect(describeFindings(findings).join("")).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test.each(Object.entries(messages))("%s is said in two languages", (_code, { cause, cure }) => {
    for (const words of [cause, cure]) expect([words.sv !== words.en, words.sv.length > 5, words.en.length > 5]).toEqual([true, true, true]);
  });
});
