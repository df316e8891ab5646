import { longestPassword, shortestPassword } from "../features/office/sign-in/password-problem";
import type { Problem } from "./problem";

/** What can be wrong with a password that somebody chooses, or with what must come along. */
type PasswordCode = "tooShort" | "tooLong" | "tooPlain" | "same" | "wrong" | "wrongCode";

/** Says what is wrong with a password. @param field Name of the field in which it is. */
export function passwordProblem(field: string, code: PasswordCode): Problem {
  const values = { tooShort: { least: shortestPassword }, tooLong: { most: longestPassword }, tooPlain: {}, same: {}, wrong: {}, wrongCode: {} }[code];
  return { field, key: `account.problem.${code}`, values };
}
