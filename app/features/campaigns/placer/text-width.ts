/**
 * How wide a letter is at most in the fonts that a machine may have, in ems. No font travels with a picture, so this is
 * guessed by the wide ones of each script (DejaVu, Verdana, Noto); held against real ones in tests/browser/material.spec.ts.
 */
const widths: [RegExp, number][] = [
  [/\p{M}|\u200b|\u200c|\u200d/u, 0],
  [/\s/u, 0.36],
  [/[ijlft.,:;'’|!()[\]-]/u, 0.42],
  [/[mwMW@%&—–…жшщюфмЖШЩЮФМыЫ]/u, 1.05],
  [/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u, 1.02],
  [/\p{Script=Ethiopic}/u, 0.88],
  [/\p{Script=Arabic}|[،؛؟]/u, 0.65],
  [/\p{Script=Thai}/u, 0.62],
  [/\p{Lu}/u, 0.82],
];
const otherwise = 0.68;

/** Bold letters are wider than these by so much. */
export const boldness = 1.14;

/** Estimated width of a text, in ems. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? otherwise), 0);
}
