/** Letters of the shortest and the longest password. */
export const shortestPassword = 12;
export const longestPassword = 200;

export type PasswordProblem = { code: "tooShort" | "tooLong" | "tooPlain" } | null;

/**
 * What is wrong with a password that somebody chooses. Length is what makes it hard to guess, so no kind of character is asked
 * for; but it may not be made of a few letters, or of the name that it belongs to.
 */
export function judgePassword(password: string, names: readonly string[]): PasswordProblem {
  const letters = [...password.normalize("NFKC")];
  if (letters.length < shortestPassword) return { code: "tooShort" };
  if (letters.length > longestPassword) return { code: "tooLong" };
  const small = password.toLowerCase();
  const rest = names.map((name) => name.toLowerCase()).filter((name) => name.length > 2).reduce((text, name) => text.replaceAll(name, ""), small);
  return new Set(letters).size < 5 || [...rest].length < shortestPassword / 2 ? { code: "tooPlain" } : null;
}
