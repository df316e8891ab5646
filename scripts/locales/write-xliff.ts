import { DOMImplementation, type Element, type Node, XMLSerializer } from "@xmldom/xmldom";
import { type Token, tokenise } from "./inline-codes";
import { type Exchange, namespace, type Unit } from "./xliff";

/** Writes XLIFF 2.1 in which codes stand apart from words, so that a translator's program keeps them whole. */
export function writeXliff({ tag, units, versions }: Exchange): string {
  const document = new DOMImplementation().createDocument(namespace, "xliff");
  const add = (parent: Node, name: string, attributes: Record<string, string>, text?: string) => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text !== undefined) element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  };
  const root = document.documentElement!;
  for (const [key, value] of Object.entries({ version: "2.1", srcLang: "sv", trgLang: tag })) root.setAttribute(key, value);
  for (const name of new Set(units.map(({ file }) => file))) {
    const file = add(root, "file", { id: name });
    const version = versions.get(name);
    if (version) add(add(file, "notes", {}), "note", { category: "source-version" }, version);
    for (const unit of units.filter((one) => one.file === name)) addUnit(file, unit, add);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document).replaceAll(/(?=<(?:\/?file|unit|\/unit|\/xliff)[ >])/g, "\n")}\n`;
}

type Add = (parent: Node, name: string, attributes: Record<string, string>, text?: string) => Element;

function addUnit(file: Element, { id, source, target, state, note }: Unit, add: Add): void {
  const unit = add(file, "unit", { id });
  if (note) add(add(unit, "notes", {}), "note", {}, note);
  const tokens = tokenise(source);
  const codes = codesIn(tokens);
  if (codes.length > 0) {
    const data = add(unit, "originalData", {});
    codes.forEach(({ code }, index) => add(data, "data", { id: `d${index + 1}` }, code));
  }
  const segment = add(unit, "segment", { state });
  addTokens(add(segment, "source", { "xml:space": "preserve" }), tokens, codes, add);
  if (target !== undefined) addTokens(add(segment, "target", { "xml:space": "preserve" }), tokenise(target), codes, add);
}

interface Code {
  kind: "code" | "opens" | "closes";
  code: string;
  /** Of two ends that belong together, what both say, so that links which change places keep their own. */
  pair: string;
}

function codesIn(tokens: Token[]): Code[] {
  const codes = tokens.flatMap((token) => (token.kind === "words" ? [] : [{ ...token, pair: token.code }]));
  const open: Code[] = [];
  for (const code of codes) {
    if (code.kind === "opens") open.push(code);
    const start = code.kind === "closes" ? open.pop() : undefined;
    if (start) start.pair = code.pair = `${start.code} ${code.code}`;
  }
  return codes;
}

/** A code is known by its place in the source, wherever the target has moved it. */
function addTokens(parent: Element, tokens: Token[], source: Code[], add: Add): void {
  const free = source.map((code, index) => ({ ...code, number: index + 1 }));
  const open: number[] = [];
  const codes = codesIn(tokens);
  for (const token of tokens) {
    if (token.kind === "words") {
      parent.appendChild(parent.ownerDocument!.createTextNode(token.text));
      continue;
    }
    const { kind, code, pair } = codes.shift()!;
    const same = free.filter((one) => one.kind === kind && one.code === code);
    const number = (same.find((one) => one.pair === pair) ?? same[0])?.number ?? 0;
    free.splice(free.findIndex((one) => one.number === number), number > 0 ? 1 : 0);
    const fixed = { dataRef: `d${number}`, canCopy: "no", canDelete: "no" };
    if (kind === "opens") open.push(number);
    if (kind === "closes") add(parent, "ec", { startRef: String(open.pop() ?? 0), ...fixed });
    else add(parent, kind === "opens" ? "sc" : "ph", { id: String(number), ...fixed });
  }
}
