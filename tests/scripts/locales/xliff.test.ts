import { DOMParser, type Element } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { readLanguageFiles } from "../../../scripts/locales/language-files";
import { readXliff } from "../../../scripts/locales/read-xliff";
import { writeXliff } from "../../../scripts/locales/write-xliff";
import { namespace, type Unit } from "../../../scripts/locales/xliff";
import { languagesInRound } from "../../browser/round";
import { exchangeOf, project, swedish } from "./languages";

const written = languagesInRound.filter((tag) => tag !== "sv").map((tag) => readLanguageFiles(project, tag)).filter(({ texts, pages }) => texts.essentials.size + pages.size > 0);
const all = (element: Element, ...names: string[]) => names.flatMap((name) => Array.from(element.getElementsByTagNameNS(namespace, name)));
const value = (name: string) => (element: Element) => element.getAttribute(name) ?? "";
/** Codes with what they stand for and where their other end is, in an order of their own. */
const described = (codes: Element[]) => codes.map((code) => `${code.localName} ${value("id")(code)}${value("startRef")(code)} ${value("dataRef")(code)}`).sort().join();
const parse = (text: string) => new DOMParser().parseFromString(text, "text/xml").documentElement!;
const write = (unit: Partial<Unit>) => writeXliff({ tag: "ar", units: [{ file: "common", id: "a", source: "", state: "initial", ...unit }], versions: new Map() });

test.each(written)("every unit of $tag is read back as it was written", (own) => {
  const pages = new Map([...swedish.pages].filter(([page]) => own.pages.has(page)));
  const exchange = exchangeOf({ ...swedish, pages }, own);
  const back = readXliff(writeXliff(exchange));

  expect(back.tag).toBe(own.tag);
  expect(back.versions).toEqual(exchange.versions);
  expect(back.units).toEqual(exchange.units.map(({ note: _note, ...unit }) => ({ ...unit, target: unit.target })));
  expect(back.units.length).toBeGreaterThan(400);
});

describe.each(["en", "ar"] as const)("the file for %s is as XLIFF 2.1 asks:", (tag) => {
  const root = parse(writeXliff(exchangeOf(swedish, readLanguageFiles(project, tag))));
  const units = all(root, "unit");

  test("its root names the version and both languages", () => {
    expect([root.localName, root.namespaceURI, ...["version", "srcLang", "trgLang"].map((name) => root.getAttribute(name))]).toEqual(["xliff", namespace, "2.1", "sv", tag]);
  });

  test("ids are names without spaces, and unique among files, units, data and codes", () => {
    const groups = [all(root, "file"), ...all(root, "file").map((file) => all(file, "unit")), ...units.map((unit) => all(unit, "data")), ...units.flatMap((unit) => all(unit, "source", "target").map((words) => all(words, "sc", "ph")))];
    for (const group of groups) {
      const ids = group.map(value("id"));
      expect([...new Set(ids)]).toEqual(ids);
      for (const id of ids) expect(id).toMatch(/^[\w.:-]+$/);
    }
    expect(units.length).toBeGreaterThan(1000);
  });

  test("notes, data and one segment follow each other", () => {
    const orders = new Set(units.map((unit) => Array.from(unit.childNodes, ({ nodeName }) => nodeName).filter((name) => name !== "#text").join(" ")));

    for (const order of orders) expect(order).toMatch(/^(?:notes )?(?:originalData )?segment$/);
    expect(orders.size).toBeGreaterThan(2);
  });

  test("each code stands for data, and each end has its beginning before it, in the target the same as in the source", () => {
    const faults = units.flatMap((unit) => {
      const data = all(unit, "data").map(value("id"));
      const [source = [], target = source] = all(unit, "source", "target").map((words) => all(words, "*"));
      const isWrong = [source, target].some((codes) => codes.some((code, index) => !data.includes(value("dataRef")(code)) || (code.localName === "ec" && !codes.slice(0, index).some((other) => other.localName === "sc" && value("id")(other) === value("startRef")(code)))));
      return isWrong || described(source) !== described(target) ? [value("id")(unit)] : [];
    });

    expect(faults).toEqual([]);
  });
});

test("links that change places keep both their ends", () => {
  const target = "[B](page:b), **[A](page:a)**";
  const text = write({ source: "**[A](page:a)** [B](page:b)", target });

  expect(readXliff(text).units[0]?.target).toBe(target);
  const [source, translated] = all(parse(text), "source", "target").map((words) => described(all(words, "*")));
  expect(translated).toBe(source);
});

test.each(["a < b & c > d \"e\" 'f'", "]]> <!-- x -->", "två\nrader", "  kant\u00a0\u202f ", "‏عربي‏ 👩‍👧", "{{a}} {{a}} <b>**x**</b>"])("%j is read back as it was written", (words) => {
  expect(readXliff(write({ source: words, target: words, note: words, state: "final" })).units).toEqual([{ file: "common", id: "a", source: words, target: words, state: "final" }]);
});
