import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id as OWASP asks for it: 19 MiB, two passes, one thread. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Compared with where there is no password, so that no answer comes sooner for a name that is not there. Nobody knows a password that fits. */
const nobodys = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/** What is stored of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), cost);
}

/** Whether a password is the one that was stored; it takes as long where there is none. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? nobodys, normalise(password));
  return fits && stored !== null;
}

/** Letters and digits that are not mistaken for each other. */
const characters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to begin with, as "h7kq-x2mv-…": 79 bits, and read out without trouble. */
export function makePassword(): string {
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => characters[randomInt(characters.length)]).join("")).join("-");
}

/** The same letters are the same password, however a keyboard puts them together. */
function normalise(password: string): string {
  return password.normalize("NFKC");
}
