import { changeAudited } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { deleteSetups, findSetup, insertSetup } from "../../../storage/office-tickets.server";
import { findUser, updateUser } from "../../../storage/office-users.server";
import { accountObject } from "../accounts/account";
import { hashOf, makeSecret } from "../sessions.server";
import { admit } from "./admit.server";
import { renewDevice } from "./devices.server";
import { findStep, makeCodeSecret } from "./one-time-code";
import { hashPassword, verifyPassword } from "./password.server";
import { judgePassword } from "./password-problem";
import type { SignInGate } from "./sign-in-gate.server";

/** Seconds for setting up an account: time to find an app for codes and install it. */
export const setupSeconds = 30 * 60;

/** An account that its owner sets up: whose it is, and the secret that their app for codes gets. */
export interface Setup {
  person: string;
  name: string;
  totp: string;
  target: string;
}

/** What somebody chose, and what their browser brought along. */
export interface ChosenSetup {
  ticket: string;
  password: string;
  code: string;
  network: string;
  device: string | null;
  session: string | null;
}

export type SetupOutcome = { kind: "signed-in"; session: string; device: string; target: string } | { kind: "over" } | { kind: "refused"; field: "new-password" | "code"; code: "tooShort" | "tooLong" | "tooPlain" | "same" | "wrongCode" };

/** Begins to set up an account whose first password was right. @returns The cookie's value. */
export async function beginSetup(db: CampaignDatabase, person: string, target: string, now: Date): Promise<string> {
  const ticket = makeSecret();
  await insertSetup(db, { hash: hashOf(ticket), person, totp: makeCodeSecret(), target, begun: now.getTime() }, sinceOf(now));
  return ticket;
}

/** The account that a browser is setting up; null where that is over, or somebody else did it, or may not work here any more. */
export async function readSetup(db: CampaignDatabase, ticket: string | null, now: Date): Promise<Setup | null> {
  const found = ticket === null ? undefined : await findSetup(db, hashOf(ticket), sinceOf(now));
  const person = found && (await findUser(db, found.person));
  return person?.state === "active" && person.password_until !== null ? { person: person.id, name: person.name, totp: found?.totp ?? "", target: found?.target ?? "" } : null;
}

/** Gives an account its owner's own password and codes, and signs them in. @throws QueueFull */
export async function finishSetup(db: CampaignDatabase, gate: SignInGate, chosen: ChosenSetup, now: Date): Promise<SetupOutcome> {
  const setup = await readSetup(db, chosen.ticket, now);
  const person = setup && (await findUser(db, setup.person));
  if (!setup || !person) return { kind: "over" };
  const problem = judgePassword(chosen.password, [person.name, person.display]);
  if (problem) return { kind: "refused", field: "new-password", ...problem };
  const step = findStep(setup.totp, chosen.code, now);
  if (step === null) return { kind: "refused", field: "code", code: "wrongCode" };
  const password = await gate.queue.run({ isKnown: true, network: chosen.network }, async () => ((await verifyPassword(person.password, chosen.password)) ? null : hashPassword(chosen.password)));
  if (password === null) return { kind: "refused", field: "new-password", code: "same" };

  return changeAudited(db, { actor: person, now }, async (change, note): Promise<SetupOutcome> => {
    if (!(await readSetup(change, chosen.ticket, now))) return { kind: "over" };
    await updateUser(change, person.id, { password, password_until: null, totp: setup.totp, totp_step: step });
    await deleteSetups(change, person.id);
    note({ action: "account.set-up", object: accountObject(person.id), before: null, after: null });
    const session = await admit(change, note, { person: person.id, way: "password", oldSession: chosen.session, now });
    return { kind: "signed-in", session, device: await renewDevice(change, person.id, chosen.device, now), target: setup.target };
  });
}

function sinceOf(now: Date): number {
  return now.getTime() - setupSeconds * 1000;
}
