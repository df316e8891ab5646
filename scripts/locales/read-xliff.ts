import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { type Exchange, namespace, states, type Unit, XliffFault } from "./xliff";

/**
 * Reads XLIFF 2.0 or 2.1 as a translator's program hands it back: its own segments, marks and paired codes are understood.
 *
 * @throws XliffFault
 */
export function readXliff(text: string): Exchange {
  const root = parse(text).documentElement;
  if (root?.localName !== "xliff" || root.namespaceURI !== namespace) throw new XliffFault("is not XLIFF 2.0 or 2.1");
  const versions = new Map<string, string>();
  const units = childrenOf(root, "file").flatMap((file) => {
    const name = file.getAttribute("id") ?? "";
    const version = childrenOf(file, "notes").flatMap((notes) => childrenOf(notes, "note")).find((note) => note.getAttribute("category") === "source-version");
    if (version?.textContent) versions.set(name, version.textContent);
    return Array.from(file.getElementsByTagNameNS(namespace, "unit")).map((unit) => readUnit(name, unit));
  });
  return { tag: root.getAttribute("trgLang") ?? "", units, versions };
}

function parse(text: string): Document {
  try {
    return new DOMParser({ onError: (level, message) => { if (level !== "warning") throw new XliffFault(message); } }).parseFromString(text, "text/xml");
  } catch (error) {
    throw new XliffFault(`cannot be read as XML: ${(error as Error).message}`);
  }
}

function readUnit(file: string, unit: Element): Unit {
  const id = unit.getAttribute("id") ?? "";
  const data = new Map(childrenOf(unit, "originalData").flatMap((element) => childrenOf(element, "data")).map((element) => [element.getAttribute("id"), element.textContent ?? ""]));
  // A program may cut a unit into segments, with <ignorable> spaces between; together they are the text.
  const parts = [...childrenOf(unit, "segment", "ignorable")];
  const segments = parts.filter(({ localName }) => localName === "segment");
  const words = (name: "source" | "target") => parts.map((part) => childrenOf(part, name)[0] ?? (part.localName === "ignorable" ? childrenOf(part, "source")[0] : undefined));
  const targets = words("target");
  const read = (element: Element | undefined) => (element ? readWords(element, data, `${file} ${id}`) : "");
  const order = segments.map((segment) => states.findIndex((state) => state === (segment.getAttribute("state") ?? "initial")));
  return {
    file,
    id,
    source: words("source").map(read).join(""),
    target: targets.some((target) => target === undefined) ? undefined : targets.map(read).join(""),
    state: states[Math.min(...order)] ?? "initial",
  };
}

function readWords(element: Element, data: ReadonlyMap<string | null, string>, place: string): string {
  return Array.from(element.childNodes).map((node): string => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) return node.nodeValue ?? "";
    const child = node as Element;
    if (child.localName === "mrk") return readWords(child, data, place);
    if (child.localName === "pc") return `${data.get(child.getAttribute("dataRefStart")) ?? ""}${readWords(child, data, place)}${data.get(child.getAttribute("dataRefEnd")) ?? ""}`;
    if (["sm", "em"].includes(child.localName ?? "")) return "";
    const code = data.get(child.getAttribute("dataRef"));
    if (code === undefined) throw new XliffFault(`${place}: <${child.nodeName}> stands for nothing in <originalData>`);
    return code;
  }).join("");
}

function childrenOf(element: Element, ...names: string[]): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE && names.includes((node as Element).localName ?? ""));
}
