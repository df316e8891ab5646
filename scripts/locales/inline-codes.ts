/** A text in pieces: words that are translated, and codes that stand as they are. */
export type Token = { kind: "words"; text: string } | { kind: "code" | "opens" | "closes"; code: string };

/**
 * What a translator moves but never changes: what the site fills in (`:phone{#bris}`, `{{date}}`), and the two ends
 * of what surrounds words: a link, strong words, a marked language.
 */
const codes = /:{1,2}\w+\{#[^}]*\}|<bdi>\{\{\w+\}\}<\/bdi>|\{\{\w+\}\}|\*\*|\[(?=[^\]]*\]\()|\]\([^)]*\)|<\/?\w+>/g;

/** Cuts a text into words and codes; put together again they are the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let [end, strong] = [0, false];
  for (const match of text.matchAll(codes)) {
    const [code] = match;
    if (match.index > end) tokens.push({ kind: "words", text: text.slice(end, match.index) });
    end = match.index + code.length;
    if (code === "**") strong = !strong;
    tokens.push({ kind: kindOf(code, strong), code });
  }
  if (end < text.length) tokens.push({ kind: "words", text: text.slice(end) });
  return tokens;
}

function kindOf(code: string, strong: boolean): "code" | "opens" | "closes" {
  if (code === "**") return strong ? "opens" : "closes";
  if (code === "[" || /^<\w+>$/.test(code)) return "opens";
  return code.startsWith("](") || code.startsWith("</") ? "closes" : "code";
}

/** The codes of a text in an order of their own, for telling whether two texts have the same. */
export function codesOf(text: string): string[] {
  return tokenise(text).flatMap((token) => (token.kind === "words" ? [] : [token.code])).sort();
}
