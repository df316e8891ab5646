import { changeAudited } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { findUserByName, type OfficeUserRow, takeStep } from "../../../storage/office-users.server";
import { readSignInName } from "../accounts/account";
import { admit } from "./admit.server";
import { findDevice, renewDevice } from "./devices.server";
import { QueueFull } from "./hash-queue";
import { findStep } from "./one-time-code";
import { verifyPassword } from "./password.server";
import { beginSetup } from "./setup.server";
import type { Attempt, SignInGate } from "./sign-in-gate.server";

/** What somebody typed, and what their browser brought along. */
export interface TypedSignIn {
  name: string;
  password: string;
  code: string;
  /** Where to go afterwards. */
  target: string;
  network: string;
  /** Values of the cookies. */
  device: string | null;
  session: string | null;
}

/**
 * "signed-in": with the values of the cookies. "setup": the password only opens the account's setting up, with its cookie's value.
 * "refused": no word of what was wrong. "wait": for so many milliseconds. "busy": too many at the same moment.
 */
export type SignInOutcome =
  | { kind: "signed-in"; session: string; device: string }
  | { kind: "setup"; ticket: string }
  | { kind: "refused" | "busy" }
  | { kind: "wait"; milliseconds: number };

/** Signs in with a password of ours and a code. What is wrong is answered alike and after about the same time, whatever it was. */
export async function signIn(db: CampaignDatabase, gate: SignInGate, typed: TypedSignIn, now: Date): Promise<SignInOutcome> {
  const name = readSignInName(typed.name);
  const person = await findUserByName(db, name);
  const device = person ? await findDevice(db, person.id, typed.device, now) : null;
  const attempt: Attempt = { name, network: typed.network, device };
  const milliseconds = gate.waitOf(attempt, now.getTime());
  if (milliseconds > 0) return { kind: "wait", milliseconds };

  gate.begin(attempt, now.getTime());
  const stored = person?.state === "active" ? person.password : null;
  const isRight = await gate.queue.run({ isKnown: device !== null, network: typed.network }, () => verifyPassword(stored, typed.password)).catch((error: unknown) => {
    gate.cancel(attempt);
    if (error instanceof QueueFull) return "busy" as const;
    throw error;
  });
  if (isRight === "busy") return { kind: "busy" };
  const outcome = isRight && person ? await enter(db, gate, { typed, attempt, person }, now) : null;
  if (outcome) gate.succeed(attempt);
  return outcome ?? { kind: "refused" };
}

/** Goes on where the password is right. @returns null where that is not enough. */
async function enter(db: CampaignDatabase, gate: SignInGate, { typed, attempt, person }: { typed: TypedSignIn; attempt: Attempt; person: OfficeUserRow }, now: Date): Promise<SignInOutcome | null> {
  if (person.password_until !== null) return person.password_until > now.getTime() ? { kind: "setup", ticket: await beginSetup(db, person.id, typed.target, now) } : null;
  const step = person.totp !== null && gate.takesCode(attempt, now.getTime()) ? findStep(person.totp, typed.code, now) : null;
  const entered = step === null ? null : await changeAudited(db, { actor: person, now }, async (change, note) => {
    if (!(await takeStep(change, person.id, step))) return null;
    const session = await admit(change, note, { person: person.id, way: "password", oldSession: typed.session, now });
    return { session, device: await renewDevice(change, person.id, typed.device, now) };
  });
  if (entered) return { kind: "signed-in", ...entered };
  gate.failCode(attempt, now.getTime());
  return null;
}
