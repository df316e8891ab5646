/** Days for which a first password opens its account. */
export const firstPasswordDays = 7;

/** Letters of the longest name that somebody is shown by. */
export const longestDisplay = 80;

/** What the log calls an account. */
export function accountObject(id: string): string {
  return `account/${id}`;
}

/** The name that somebody signs in with, as it is stored: small letters, so that nobody fails on a capital. */
export function readSignInName(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

/** Whether a name can be given to an account: 2 to 32 of a–z, 0–9 and . _ - between them. Those of the provider have a colon, so they never meet. */
export function isSignInName(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,30}[a-z0-9]$/.test(name);
}

const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What is wrong with what somebody shall be called; null where nothing is. */
export function judgeDisplay(display: string): "missing" | "tooLong" | "bidi" | null {
  if (display.trim() === "") return "missing";
  if ([...display.trim()].length > longestDisplay) return "tooLong";
  return bidi.test(display) ? "bidi" : null;
}

/** What a provider calls somebody, made fit to be shown. */
export function cleanDisplay(text: string): string {
  // eslint-disable-next-line no-control-regex -- what cannot be seen is what is taken out
  const plain = text.normalize("NFC").replaceAll(new RegExp(bidi, "g"), "").replaceAll(/[\u0000-\u001f\u007f]/g, " ").replaceAll(/\s+/g, " ").trim();
  return [...plain].slice(0, longestDisplay).join("");
}
