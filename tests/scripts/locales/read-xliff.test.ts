import { describe, expect, test } from "vitest";
import { readXliff } from "../../../scripts/locales/read-xliff";
import { XliffFault } from "../../../scripts/locales/xliff";

const head = `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="2.1" srcLang="sv" trgLang="ar" xmlns="urn:oasis:names:tc:xliff:document:2.0">`;
const data = `<originalData><data id="d1">[</data><data id="d2">](page:start)</data><data id="d3">{{name}}</data></originalData>`;
const whole = (unit: string) => `${head}<file id="common">${unit}</file></xliff>`;
const unit = (inside: string) => whole(`<unit id="call">${data}${inside}</unit>`);
const target = (words: string, state = "final") => unit(`<segment state="${state}"><source>Ring <ph id="3" dataRef="d3"/></source><target>${words}</target></segment>`);
const read = (text: string) => readXliff(text).units[0];

/** The sentence that a translator gets to read. */
function faultOf(text: string): string {
  try {
    readXliff(text);
    return "no fault";
  } catch (error) {
    if (error instanceof XliffFault) return error.message;
    throw error;
  }
}

describe("what a translator's program makes of a unit is understood:", () => {
  test("sentences as segments, with spaces between them", () => {
    const text = unit(`<segment id="s1" state="final"><source>Ett. </source><target>One.</target></segment><ignorable><source> </source></ignorable><segment state="reviewed"><source>Två.</source><target>Two.</target></segment>`);

    expect(read(text)).toEqual({ file: "common", id: "call", source: "Ett.  Två.", target: "One. Two.", state: "reviewed" });
  });

  test("a segment that nobody has gone through holds back the whole", () => {
    expect(read(unit(`<segment state="final"><source>Ett.</source><target>One.</target></segment><segment><source>Två.</source><target>Two.</target></segment>`))?.state).toBe("initial");
    expect(read(unit(`<segment state="final"><source>Ett.</source><target>One.</target></segment><segment state="final"><source>Två.</source></segment>`))?.target).toBeUndefined();
  });

  test("segments in the order that the translation has", () => {
    const text = unit(`<segment state="final"><source>Ett</source><target order="3">one</target></segment><ignorable><source> </source></ignorable><segment state="final"><source>två</source><target order="1">two</target></segment>`);

    expect(read(text)).toMatchObject({ source: "Ett två", target: "two one" });
  });

  test.each([
    ["marked words", `<mrk id="m1" type="term">Ring</mrk> <sm id="m2"/><ph id="3" dataRef="d3"/><em startRef="m2"/>`, "Ring {{name}}"],
    ["ends in pairs", `<pc id="1" dataRefStart="d1" dataRefEnd="d2">här <ph id="3" dataRef="d3"/></pc>`, "[här {{name}}](page:start)"],
    ["ends by themselves", `<sc dataRef="d1" id="1"/>här<ec canCopy="no" dataRef="d2" startRef="1"/>`, "[här](page:start)"],
    ["a pair of its own, which stands for nothing", `<pc id="9" type="fmt" subType="xlf:b">Ring</pc>`, "Ring"],
    ["words as they are", "<![CDATA[Ring <nu> & då]]>", "Ring <nu> & då"],
    ["entities", "&lt;Ring&gt; &amp; &#x202F;&#233;&quot;", '<Ring> & \u202fé"'],
    ["comments and instructions", "Ri<!-- x -->ng<?x y?>", "Ring"],
    ["no words", "", ""],
  ])("%s", (_what, words, text) => {
    expect(read(target(words))).toMatchObject({ target: text, state: "final" });
  });

  test("groups of units, a prefix of its own, attributes in another order", () => {
    const text = target("Call").replace("<unit ", "<group id='g'><unit ").replace("</unit>", "</unit></group>").replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=").replace('version="2.1" srcLang="sv" trgLang="ar"', "trgLang='ar' srcLang='sv' version='2.1'");

    expect(readXliff(text)).toMatchObject({ tag: "ar", units: [{ id: "call", target: "Call" }] });
  });

  test("a byte order mark and the line ends of Windows", () => {
    expect(read(`\ufeff${target("Call\nnow").replaceAll("\n", "\r\n")}`)?.target).toBe("Call\nnow");
  });
});

test.each([["", "initial"], ["done", "initial"], ["translated", "translated"], ["final", "final"]])("the state %j counts as %s", (state, counted) => {
  expect(read(target("Call", state))?.state).toBe(counted);
});

describe("a sentence is said of", () => {
  test.each([
    ["an empty file", "", "cannot be read as XML: missing root element"],
    ["a file that is no XML", "PK\u0003\u0004", "cannot be read as XML: "],
    ["half a file", target("Call").slice(0, -20), "cannot be read as XML: "],
    ["an entity that XML does not have", target("&nbsp;"), "cannot be read as XML: entity not found:&nbsp;"],
    ["XLIFF 1.2", `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>`, "is not XLIFF 2.0 or 2.1"],
    ["another XML", "<html/>", "is not XLIFF 2.0 or 2.1"],
    ["a code that stands for nothing", target(`<ph id="1" dataRef="d9"/>`), "common call: <ph> stands for nothing in <originalData>"],
    ["a code without a reference", target(`<ph id="1"/>`), "common call: <ph> stands for nothing in <originalData>"],
    ["a pair whose end stands for nothing", target(`<pc id="1" dataRefStart="d1" dataRefEnd="d9">x</pc>`), "common call: <pc> stands for nothing in <originalData>"],
  ])("%s", (_what, text, said) => {
    expect(faultOf(text).slice(0, said.length)).toBe(said);
    expect(faultOf(text)).not.toMatch(/Reporting|caused/);
  });

  test.each([
    ["entities that grow without end", `<!DOCTYPE x [<!ENTITY a "ha">${Array.from("bcdefghijk", (name, index) => `<!ENTITY ${name} "${`&${"abcdefghij"[index]};`.repeat(10)}">`).join("")}]>`, "&k;"],
    ["an entity that is another file", `<!DOCTYPE x [<!ENTITY k SYSTEM "file:///etc/hosts">]>`, "&k;"],
    ["a type of document that nothing uses", `<!DOCTYPE x [<!ENTITY k "x">]>`, "Call"],
  ])("%s, and nothing is filled in", (_what, type, words) => {
    const begin = performance.now();

    expect(faultOf(target(words).replace("<xliff", () => `${type}<xliff`))).toBe("has a <!DOCTYPE>, which XLIFF does not");
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
