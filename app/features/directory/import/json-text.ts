/** On which line each field of each record of a text stands, and each item of each list. */
export type Lines = WeakMap<object, Record<string, number>>;

/** JSON that knows where it was written. */
export interface JsonText {
  /** One for a document, one a line for ndjson. */
  values: unknown[];
  lines: Lines;
}

/** Why and where a text is not JSON. */
export class JsonFault extends Error {
  constructor(readonly code: "jsonBroken" | "jsonTruncated" | "jsonFieldTwice" | "jsonTooDeep", readonly line: number, readonly column: number) {
    super(code);
  }
}

const deepest = 60;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y;
const nothingMore = Symbol("nothing more");

/**
 * Reads JSON, or ndjson, as JSON.parse does, but notes lines and refuses a field that stands twice.
 *
 * @returns After yielding between pieces, so that a large file may be read in turns with other work.
 * @throws JsonFault. It names the spot and never quotes the text, which may hold an address.
 */
export function* readJson(text: string): Generator<void, JsonText> {
  const lines: Lines = new WeakMap();
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  let lineStart = at;

  const fault = (code: JsonFault["code"] = at >= text.length ? "jsonTruncated" : "jsonBroken") => new JsonFault(code, line, at - lineStart + 1);
  const peek = (): string | typeof nothingMore => {
    for (; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character === "\n") {
        line += 1;
        lineStart = at + 1;
      } else if (character !== " " && character !== "\r" && character !== "\t") return character;
    }
    return nothingMore;
  };
  const take = (...expected: string[]): string => {
    const character = peek();
    if (character === nothingMore || !expected.includes(character)) throw fault();
    at += 1;
    return character;
  };

  function readString(): string {
    if (peek() !== '"') throw fault();
    let end = at;
    do end = text.indexOf('"', end + 1);
    while (end > 0 && isEscaped(text, end));
    const lineEnd = text.indexOf("\n", at);
    if (end < 0 && lineEnd < 0) throw fault("jsonTruncated");
    try {
      const value = JSON.parse(text.slice(at, end + 1)) as string;
      at = end + 1;
      return value;
    } catch {
      throw fault("jsonBroken");
    }
  }

  function readScalar(): unknown {
    scalar.lastIndex = at;
    const [written] = scalar.exec(text) ?? [];
    if (written === undefined) throw /^[-\w.]*$/.test(text.slice(at)) ? fault("jsonTruncated") : fault();
    at += written.length;
    return JSON.parse(written);
  }

  function* readValue(depth: number): Generator<void, unknown> {
    if (depth > deepest) throw fault("jsonTooDeep");
    const character = peek();
    if (character === "[") return yield* readItems(depth, "]", []);
    if (character === "{") return yield* readItems(depth, "}", {});
    return character === '"' ? readString() : readScalar();
  }

  function* readItems(depth: number, end: "]" | "}", owner: unknown[] | Record<string, unknown>): Generator<void, unknown> {
    const places: Record<string, number> = {};
    lines.set(owner, places);
    at += 1;
    if (peek() === end) at += 1;
    else {
      do {
        const key = Array.isArray(owner) ? String(owner.length) : readKey(owner);
        peek();
        places[key] = line;
        const value = yield* readValue(depth + 1);
        if (Array.isArray(owner)) owner.push(value);
        else if (key !== "__proto__") owner[key] = value;
        if (depth < 3) yield;
      } while (take(",", end) === ",");
    }
    return owner;
  }

  function readKey(owner: Record<string, unknown>): string {
    const key = readString();
    if (Object.hasOwn(owner, key)) throw fault("jsonFieldTwice");
    take(":");
    return key;
  }

  const values: unknown[] = [];
  const places: Record<string, number> = {};
  lines.set(values, places);
  for (; peek() !== nothingMore; yield) {
    places[values.length] = line;
    values.push(yield* readValue(0));
  }
  return { values, lines };
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text[quote - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}
