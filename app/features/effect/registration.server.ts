import { createHash, randomUUID } from "node:crypto";
import type { Change } from "../../storage/audit.server";
import { insertRegistration, type RegistrationRow } from "../../storage/effect.server";
import { type Registration, registrationSchema } from "./registration";

/** A decision as it was written down. */
export interface Registered extends Registration {
  /** ISO time. */
  moment: string;
  hash: string;
  /** What is decided is what the fingerprint was made of. Otherwise somebody has changed it since. */
  isUntouched: boolean;
}

/** A decision as text: the same for the same decision, in whatever order its parts come, and another for any other. */
export function describeRegistration({ outcome, method, starts, ends, confounders, switchback }: Registration): string {
  const names = [...new Set(confounders.map((name) => name.normalize("NFC").trim()))].sort();
  const switched = switchback && { weeks: switchback.weeks, seed: switchback.seed, hasWashout: switchback.hasWashout, placements: [...switchback.placements].sort() };
  return JSON.stringify({ outcome, method, starts, ends, confounders: names, switchback: switched });
}

/** SHA-256 of that text, in hexadecimal: written down in advance, it shows afterwards that nothing was changed to suit the answer. */
export function hashRegistration(registration: Registration): string {
  return createHash("sha256").update(describeRegistration(registration)).digest("hex");
}

/** Writes a decision down. @returns The row, for the log. */
export async function register(change: Change, campaign: string, registration: Registration, now: Date): Promise<RegistrationRow> {
  const row = { id: randomUUID(), campaign, moment: now.toISOString(), content: describeRegistration(registration), hash: hashRegistration(registration) };
  await insertRegistration(change, row);
  return row;
}

/** @throws ZodError where a row holds something else. */
export function readRegistration({ content, moment, hash }: RegistrationRow): Registered {
  const registration = registrationSchema.parse(JSON.parse(content));
  return { ...registration, moment, hash, isUntouched: hashRegistration(registration) === hash };
}
