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
  const faults: string[] = [];
  try {
    const onError = (level: string, message: string) => void (level === "warning" || faults.push(message));
    const document = new DOMParser({ onError }).parseFromString(text.replace(/^\ufeff/, ""), "text/xml");
    if (document.doctype) throw new XliffFault("has a <!DOCTYPE>, which XLIFF does not");
    if (faults.length === 0) return document;
  } catch (error) {
    if (error instanceof XliffFault) throw error;
    faults.push((error as Error).message);
  }
  throw new XliffFault(`cannot be read as XML: ${faults[0]}`);
}

function readUnit(file: string, unit: Element): Unit {
  const id = unit.getAttribute("id") ?? "";
  const data = new Map(childrenOf(unit, "originalData").flatMap((element) => childrenOf(element, "data")).map((element) => [element.getAttribute("id"), element.textContent ?? ""]));
  // A program may cut a unit into segments, with <ignorable> spaces between; together they are the text.
  const parts = [...childrenOf(unit, "segment", "ignorable")];
  const segments = parts.filter(({ localName }) => localName === "segment");
  const words = (name: "source" | "target") => parts.map((part) => childrenOf(part, name)[0] ?? (part.localName === "ignorable" ? childrenOf(part, "source")[0] : undefined));
  const targets = words("target");
  const inOrder = targets.map((target, index) => ({ target, order: Number(target?.getAttribute("order") ?? index + 1) })).sort((one, other) => one.order - other.order);
  const read = (element: Element | undefined) => (element ? readWords(element, data, `${file} ${id}`) : "");
  const reached = segments.map((segment) => states.findIndex((state) => state === (segment.getAttribute("state") ?? "initial")));
  return {
    file,
    id,
    source: words("source").map(read).join(""),
    target: targets.some((target) => target === undefined) ? undefined : inOrder.map(({ target }) => read(target)).join(""),
    state: states[Math.min(...reached)] ?? "initial",
  };
}

function readWords(element: Element, data: ReadonlyMap<string | null, string>, place: string): string {
  const codeOf = (code: Element, reference: string) => {
    const text = data.get(code.getAttribute(reference));
    if (text === undefined) throw new XliffFault(`${place}: <${code.nodeName}> stands for nothing in <originalData>`);
    return text;
  };
  return Array.from(element.childNodes).map((node): string => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) return node.nodeValue ?? "";
    if (node.nodeType !== node.ELEMENT_NODE) return "";
    const child = node as Element;
    if (child.localName === "mrk") return readWords(child, data, place);
    // A pair without references is the program's own, as for bold words.
    const endOf = (reference: string) => (child.hasAttribute(reference) ? codeOf(child, reference) : "");
    if (child.localName === "pc") return `${endOf("dataRefStart")}${readWords(child, data, place)}${endOf("dataRefEnd")}`;
    return ["sm", "em"].includes(child.localName ?? "") ? "" : codeOf(child, "dataRef");
  }).join("");
}

function childrenOf(element: Element, ...names: string[]): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE && names.includes((node as Element).localName ?? ""));
}
