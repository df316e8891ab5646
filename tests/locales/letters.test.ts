import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../locales");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:json|md)$/.test(file)).sort();

/** The lines of a file that hold something, as "sv/common.json:3 …". */
function linesWith(file: string, fault: (line: string) => boolean): string[] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines.flatMap((line, index) => (fault(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 80)}`] : []));
}

/** What UTF-8 looks like when it was read as Latin-1 or Windows-1252: "Ã¥" for "å", "Ø§" for "ا", "â€“" for "–". */
const readAsLatin = /[\u00c3\u00c2][\u0080-\u00bf]|[\u00d8-\u00db][\u0080-\u00bf]|\u00e2\u20ac|[\u00d0\u00d1][\u0080-\u00bf\u0152-\u0178]/;
const bidiOverride = /[\u202a-\u202e]/;
const isolates = /[\u2066-\u2069]/g;

describe.each(files)("%s", (file) => {
  test("is in Unicode form NFC (C28)", () => {
    expect(linesWith(file, (line) => line !== line.normalize("NFC"))).toEqual([]);
  });

  test("has lost no letter on the way (C28)", () => {
    expect(linesWith(file, (line) => line.includes("\ufffd") || readAsLatin.test(line))).toEqual([]);
  });

  test("turns no text around by force and closes every isolate (C24)", () => {
    expect(linesWith(file, (line) => bidiOverride.test(line))).toEqual([]);
    const marks = readFileSync(join(folder, file), "utf8").match(isolates) ?? [];
    expect(marks.filter((mark) => mark === "\u2069")).toHaveLength(marks.length / 2);
  });
});

const persianAlphabet = files.filter((file) => /^(?:fa|prs|ckb)\//.test(file));

test.each(persianAlphabet)("%s has the letters ی and ک of its own alphabet, not the Arabic ones (C28)", (file) => {
  expect(linesWith(file, (line) => /[يىك]/.test(line))).toEqual([]);
});

test("no text is written in digits of another script, so that a number looks the same everywhere", () => {
  const ownDigits = (line: string) => (line.match(/\p{Nd}/gu) ?? []).some((digit) => !/\d/.test(digit));

  // What visitors type is theirs to write as they do.
  expect(files.filter((file) => !file.endsWith("/search.json")).flatMap((file) => linesWith(file, ownDigits))).toEqual([]);
});

test("the marks of a broken encoding are known when seen", () => {
  for (const word of ["Ã¥", "â€“", "Ø§", "Ð°"]) expect(word).toMatch(readAsLatin);
  for (const word of ["å", "Åsa", "–", "а", "ا", "É!", "Ø"]) expect(word).not.toMatch(readAsLatin);
});
