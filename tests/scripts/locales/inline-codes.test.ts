import { describe, expect, test } from "vitest";
import { cutPieces } from "../../../app/features/content/page-pieces";
import { codesOf, tokenise } from "../../../scripts/locales/inline-codes";
import { textFiles } from "../../../scripts/locales/language-files";
import { english, swedish } from "./languages";

const all = [swedish, english].flatMap(({ tag, texts, pages }) => [
  ...textFiles.flatMap((file) => [...texts[file]].map(([key, text]) => ({ place: `${tag} ${file} ${key}`, text }))),
  ...[...pages].flatMap(([page, source]) => cutPieces(page, source).map(({ id, text }) => ({ place: `${tag} ${page} ${id}`, text }))),
]);
const joined = (text: string) => tokenise(text).map((token) => (token.kind === "words" ? token.text : token.code)).join("");
const kinds = (text: string) => tokenise(text).map((token) => (token.kind === "words" ? token.text : `${token.kind} ${token.code}`));

describe("of every text and piece of a page, in Swedish and in English,", () => {
  test("words and codes put together are the text", () => {
    expect(all.length).toBeGreaterThan(2000);
    expect(all.filter(({ text }) => joined(text) !== text)).toEqual([]);
  });

  test("no words hold what the site fills in or marks with signs", () => {
    const left = all.filter(({ text }) => tokenise(text).some((token) => token.kind === "words" && /\{|\}|\*\*|\]\(|<\/?\w|:\w+\{/.test(token.text)));

    expect(left).toEqual([]);
  });

  test("what opens closes, the last first", () => {
    const ends: Record<string, RegExp> = { "[": /^\]\(/, "**": /^\*\*$/, "<": /^<\// };
    const broken = all.filter(({ text }) => {
      const open: string[] = [];
      const isWrong = tokenise(text).some((token) => {
        if (token.kind === "opens") open.push(token.code);
        return token.kind === "closes" && !(ends[open.pop()?.replace(/^<.*/, "<") ?? ""]?.test(token.code) ?? false);
      });
      return isWrong || open.length > 0;
    });

    expect(broken).toEqual([]);
  });
});

describe("a text is cut where", () => {
  test.each([
    ["the site inserts something", "Ring :phone{#bris} nu", ["Ring ", "code :phone{#bris}", " nu"]],
    ["a placeholder stands", "Till {{page}}", ["Till ", "code {{page}}"]],
    ["a placeholder is kept in its own direction", "till <bdi>{{time}}</bdi>.", ["till ", "code <bdi>{{time}}</bdi>", "."]],
    ["strong words begin and end", "**Nu** och **då**", ["opens **", "Nu", "closes **", " och ", "opens **", "då", "closes **"]],
    ["a link begins and ends", "Läs [mer](page:start).", ["Läs ", "opens [", "mer", "closes ](page:start)", "."]],
    ["a language is marked", "på <language>{{language}}</language> än", ["på ", "opens <language>", "code {{language}}", "closes </language>", " än"]],
    ["one code follows on another", "[**:name{#bris}**](page:start)", ["opens [", "opens **", "code :name{#bris}", "closes **", "closes ](page:start)"]],
  ])("%s", (_what, text, cut) => {
    expect(kinds(text)).toEqual(cut);
  });

  test.each(["Så här: gå [nu] (strax) och 2 < 3, 4 * 5", "", "{x} #bris :phone", "kl. 12:30"])("nothing of the kind stands in %j", (text) => {
    expect(kinds(text)).toEqual(text ? [text] : []);
  });
});

test("two texts have the same codes whatever their order, and not when one is lost, doubled or changed", () => {
  const codes = codesOf("Ring {{name}}, [läs](page:start)");

  expect(codesOf("[Read](page:start) {{name}}")).toEqual(codes);
  for (const other of ["Ring {{name}}, läs", "{{name}} {{name}} [läs](page:start)", "Ring {{nam}}, [läs](page:start)", "Ring {{name}}, [läs](page:about)"]) expect(codesOf(other)).not.toEqual(codes);
});
