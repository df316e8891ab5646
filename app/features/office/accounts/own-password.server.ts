import { type Authorship, changeAudited } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { deleteDevices } from "../../../storage/office-tickets.server";
import { findUser, takeStep, updateUser } from "../../../storage/office-users.server";
import { addSession, endSessions, hashOf } from "../sessions.server";
import { renewDevice } from "../sign-in/devices.server";
import { QueueFull } from "../sign-in/hash-queue";
import { findStep } from "../sign-in/one-time-code";
import { hashPassword, verifyPassword } from "../sign-in/password.server";
import { judgePassword } from "../sign-in/password-problem";
import type { SignInGate } from "../sign-in/sign-in-gate.server";
import { accountObject } from "./account";

/** What somebody typed to change their own password, and the session that they are in. */
export interface TypedPasswords {
  old: string;
  code: string;
  new: string;
  network: string;
  session: string;
}

export type PasswordOutcome =
  | { kind: "changed"; session: string; device: string }
  | { kind: "refused"; field: "password" | "new-password"; code: "wrong" | "same" | "tooShort" | "tooLong" | "tooPlain" }
  | { kind: "wait"; milliseconds: number }
  | { kind: "busy" };

/** Changes somebody's own password. Every session and browser of theirs is forgotten but the one that asks, which gets a new one. */
export async function changeOwnPassword(db: CampaignDatabase, gate: SignInGate, author: Authorship, typed: TypedPasswords): Promise<PasswordOutcome> {
  const person = await findUser(db, author.actor.id);
  if (!person?.totp) return { kind: "refused", field: "password", code: "wrong" };
  const problem = judgePassword(typed.new, [person.name, person.display])?.code ?? (typed.new === typed.old ? "same" : null);
  if (problem) return { kind: "refused", field: "new-password", code: problem };

  // Whoever has taken over a session guesses no faster than at the door.
  const attempt = { name: person.name, network: typed.network, device: hashOf(typed.session) };
  const now = author.now.getTime();
  const milliseconds = gate.waitOf(attempt, now);
  if (milliseconds > 0) return { kind: "wait", milliseconds };
  gate.begin(attempt, now);
  const password = await gate.queue.run({ isKnown: true, network: typed.network }, async () => ((await verifyPassword(person.password, typed.old)) ? hashPassword(typed.new) : null)).catch((error: unknown) => {
    gate.cancel(attempt);
    if (error instanceof QueueFull) return "busy" as const;
    throw error;
  });
  if (password === "busy") return { kind: "busy" };
  const step = findStep(person.totp, typed.code, author.now);
  const changed = password !== null && step !== null && (await store(db, author, { password, step }));
  if (!changed) return { kind: "refused", field: "password", code: "wrong" };
  gate.succeed(attempt);
  return { kind: "changed", ...changed };
}

/** @returns null where the code was taken before. */
function store(db: CampaignDatabase, { actor, now }: Authorship, { password, step }: { password: string; step: number }): Promise<{ session: string; device: string } | null> {
  return changeAudited(db, { actor, now }, async (change, note) => {
    if (!(await takeStep(change, actor.id, step))) return null;
    await updateUser(change, actor.id, { password });
    await endSessions(change, actor.id);
    await deleteDevices(change, actor.id);
    note({ action: "account.password", object: accountObject(actor.id), before: null, after: null });
    return { session: await addSession(change, actor.id, now), device: await renewDevice(change, actor.id, null, now) };
  });
}
