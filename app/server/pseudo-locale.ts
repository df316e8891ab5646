/** Languages that nobody speaks, to see while developing whether a page has room for longer words and can be turned around. */
export type PseudoLocale = "en-XA" | "ar-XB";

const accented: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú", y: "ý", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú", n: "ñ", c: "ç", s: "š" };
/** What a translation from English usually grows by. */
const growth = 0.4;

/**
 * Writes the words of a page anew: `en-XA` with accents and 40 % longer, `ar-XB` from right to left. Numbers, addresses,
 * scripts and styles stay.
 */
export function pseudoLocalise(html: string, locale: PseudoLocale): string {
  const turned = locale === "ar-XB" ? html.replace(/(<html[^>]*) dir="ltr"/, '$1 dir="rtl"') : html;
  const write = locale === "ar-XB" ? mirror : stretch;
  return turned.replace(/(<(script|style)[\s\S]*?<\/\2>)|>([^<]+)</g, (whole, code?: string, _?: string, text?: string) => (code ?? (text === undefined ? whole : `>${text.replace(/[a-zåäö](?:[\w’'åäö-]|&#x27;)*(?![^&]*;)/gi, write)}<`)));
}

function stretch(word: string): string {
  const longer = [...word].map((letter) => accented[letter] ?? letter).join("");
  return longer + "~".repeat(Math.ceil(word.length * growth));
}

/** Each word is forced to run the other way, as all words of the page would. */
function mirror(word: string): string {
  return `\u202e${word}\u202c`;
}
