/**
 * Codes of placements: five letters and a check letter, to be typed from a poster. Digits and consonants, so that no word
 * arises, and of 1 and I, 0 and O one each. There are 29, a prime, so that the check letter tells every single slip and
 * every two neighbours that have changed places.
 */
const letters = "0123456789BCDFGHJKMNPQRSTVWXZ";
const length = 5;

/** Draws a code. @param random A whole number from 0 up to, not with, its argument, as `crypto.randomInt`. */
export function makeCode(random: (below: number) => number): string {
  const drawn = Array.from({ length }, () => letters[random(letters.length)]).join("");
  return drawn + checkLetter(drawn);
}

/**
 * Reads a code however it is written: small letters, spaces and hyphens, O for 0, I or L for 1.
 *
 * @returns null for what cannot be a code of ours.
 */
export function readCode(text: string): string | null {
  const code = text.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  if (code.length !== length + 1 || [...code].some((letter) => !letters.includes(letter))) return null;
  return checkLetter(code.slice(0, length)) === code[length] ? code : null;
}

function checkLetter(drawn: string): string {
  const sum = [...drawn].reduce((total, letter, place) => total + letters.indexOf(letter) * (place + 2), 0);
  return letters[sum % letters.length] ?? "";
}
