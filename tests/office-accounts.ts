import { Secret, TOTP } from "otpauth";
import { addAccount } from "../app/features/office/accounts/add-account.server";
import type { Role } from "../app/features/office/role";
import { finishSetup, readSetup } from "../app/features/office/sign-in/setup.server";
import { signIn, type TypedSignIn } from "../app/features/office/sign-in/sign-in.server";
import { SignInGate } from "../app/features/office/sign-in/sign-in-gate.server";
import type { CampaignDatabase } from "../app/storage/database.server";
import { findUserByName } from "../app/storage/office-users.server";

/** An account that its owner has set up: with a password of their own, and codes. */
export interface ReadyAccount {
  id: string;
  name: string;
  password: string;
  secret: string;
  /** What the device's cookie holds after the setting up. */
  device: string;
}

/** What an app shows at a moment for a secret. */
export function codeAt(secret: string, now: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
}

/** Makes an account and sets it up as its owner would, with the code of one minute before `now`, so that every code from then on is fresh. */
export async function makeReadyAccount(db: CampaignDatabase, { name, role = "editor", now }: { name: string; role?: Role; now: Date }): Promise<ReadyAccount> {
  const before = new Date(now.getTime() - 60_000);
  const first = await addAccount(db, { actor: { id: "test", display: "Test" }, now: before }, { name, display: name, role });
  if ("problems" in first) throw new Error(JSON.stringify(first.problems));
  const begun = await signIn(db, new SignInGate(), typed({ name, password: first.password }), before);
  if (begun.kind !== "setup") throw new Error(begun.kind);
  const secret = (await readSetup(db, begun.ticket, before))?.totp ?? "";
  const password = `hemligt ord för ${name.split("").reverse().join("")}`;
  const done = await finishSetup(db, new SignInGate(), { ticket: begun.ticket, password, code: codeAt(secret, before), network: "192.0.2.1", device: null, session: null }, before);
  if (done.kind !== "signed-in") throw new Error(JSON.stringify(done));
  return { id: (await findUserByName(db, name))?.id ?? "", name, password, secret, device: done.device };
}

/** What somebody types, with everything else as it is in a browser that was never here. */
export function typed(given: Partial<TypedSignIn>): TypedSignIn {
  return { name: "", password: "", code: "", target: "/redaktion", network: "192.0.2.1", device: null, session: null, ...given };
}
