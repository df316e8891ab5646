import { hashPassword, makePassword } from "../sign-in/password.server";
import { firstPasswordDays } from "./account";

/** A password with which somebody sets up their account. It is shown once and stored nowhere. */
export interface FirstPassword {
  name: string;
  password: string;
}

/** Draws a first password. @returns It, and what is stored of it: a hash, and until when it holds. */
export async function drawFirstPassword(now: Date): Promise<{ drawn: string; stored: { password: string; password_until: number } }> {
  const drawn = makePassword();
  return { drawn, stored: { password: await hashPassword(drawn), password_until: now.getTime() + firstPasswordDays * 24 * 60 * 60_000 } };
}
