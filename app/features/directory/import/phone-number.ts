/** How a written number may be used. */
export type PhoneNumber =
  | { state: "dialable"; dial: string; display: string; repaired: boolean }
  /** Real, but not one that every phone in Sweden reaches as written. */
  | { state: "foreign"; dial: string }
  /** Short numbers that are not in our table: who answers is not known. */
  | { state: "short" }
  | { state: "premium" }
  | { state: "wrong" };

/** Dialled as they are, without any country's code: +46 112 reaches nobody. */
const shortNumber = /^(?:112|1177|11414|116\d{3}|90\d{3})$/;
const premiumNumber = /^(?:900|939|944|99\d)/;

/**
 * Reads a number as an organisation writes it.
 *
 * @param written "020-50 50 50", "+46 (0)8-123 456 78", "114 14", or in Arabic digits.
 * @returns The number as a phone dials it, and as the organisation displays it; `repaired` where
 *   quotes or brackets had to be taken away so that the two are one number.
 */
export function readPhoneNumber(written: string): PhoneNumber {
  const bare = toWesternDigits(written).replace(/["'“””„]/g, "").trim();
  if (!/^\+?[\d\s().\u00a0/‐-―-]+$/.test(bare)) return { state: "wrong" };
  const display = bare.replace(/^(\+|00)(\s*46)\s*\(0\)/, "$1$2 ").replace(/^00\s*46/, "+46").replace(/[\s\u00a0]+/g, " ");
  const digits = display.replace(/[^\d+]/g, "");
  if (/^\+(?!46)/.test(digits) || digits.startsWith("00")) return readForeign(digits);
  const national = digits.replace(/^\+46/, "").replace(/^0/, "");
  if (shortNumber.test(national)) return { state: "dialable", dial: national, display: display.replace(/^\+46\s*/, ""), repaired: display.startsWith("+46") || display !== written.trim() };
  if (premiumNumber.test(national)) return { state: "premium" };
  if (!/^(?:\+46|0)/.test(digits)) return { state: /^\d{3,6}$/.test(digits) ? "short" : "wrong" };
  if (!/^[1-9]\d{6,9}$/.test(national)) return { state: "wrong" };
  return { state: "dialable", dial: `+46${national}`, display, repaired: display !== toWesternDigits(written).trim() };
}

function readForeign(digits: string): PhoneNumber {
  const dial = digits.replace(/^00/, "+");
  return /^\+[1-9]\d{6,14}$/.test(dial) ? { state: "foreign", dial } : { state: "wrong" };
}

/** Arabic and Persian digits as 0–9. */
function toWesternDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
