import { foldText } from "./plain-text";

/** Used in the register or spoken in Sweden, but without a name in all versions of the table of languages that comes with JavaScript. */
const unnamed = ["fit", "rmf", "rmn", "rmy", "prs", "swl", "sgn"];
/** Whose names are recognised. Codes are so for every language that has one. */
const named = "sv en fi ar so fa prs ti am pl ru uk tr ku ckb kmr es fr de it pt ro bg hu sq bs hr sr mk el th vi zh ja ko hi ur bn pa ta ps ne sw rw ln om ha yo ig mn lt lv et is da no nb se sma smj fit yi he az hy ka kk uz tg ug tl id ms my km lo si ml te".split(" ");

const codeByName = new Map(["sv", "en"].flatMap((tag) => {
  const names = new Intl.DisplayNames([tag], { type: "language", fallback: "none" });
  return named.flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [[foldText(name), code] as const];
  });
}));

/** The code of a language by its code ("sv", "swe") or its name in Swedish or English; undefined where there is no such language. */
export function findLanguage(written: string): string | undefined {
  const code = written.trim().toLowerCase();
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(code) ? (canonicalCode(code) ?? codeByName.get(foldText(written))) : codeByName.get(foldText(written));
}

const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

function canonicalCode(code: string): string | undefined {
  const [canonical = code] = Intl.getCanonicalLocales(code);
  const language = canonical.split("-")[0] ?? canonical;
  return unnamed.includes(language) || english.of(language) !== undefined ? canonical : undefined;
}
