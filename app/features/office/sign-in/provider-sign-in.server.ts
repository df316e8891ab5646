import { createHash, randomUUID } from "node:crypto";
import { type AuditNote, changeAudited, type Change } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { findUserOfProvider, insertUser, type OfficeUserRow, updateUser } from "../../../storage/office-users.server";
import { accountObject } from "../accounts/account";
import type { ProviderSettings } from "../office-settings";
import type { Role } from "../role";
import { endSessions } from "../sessions.server";
import { admit } from "./admit.server";
import { type Claims, displayOf, roleOf, usesMethod } from "./provider-person";

/** Why somebody whom the provider knows may not come in: no group of theirs gives a role; a method is missing; they are blocked here. */
export type RefusedPerson = "role" | "method" | "blocked";

export type ProviderOutcome = { kind: "signed-in"; session: string } | { kind: "refused"; reason: RefusedPerson };

type Note = (entry: AuditNote) => void;

/** Lets somebody in whom the provider has named. Role and name are the provider's: each sign-in brings them up to date. */
export async function signInByProvider(db: CampaignDatabase, settings: ProviderSettings, claims: Claims & { iss: string; sub: string }, oldSession: string | null, now: Date): Promise<ProviderOutcome> {
  if (!usesMethod(claims, settings.method)) return { kind: "refused", reason: "method" };
  const [role, display] = [roleOf(claims, settings), displayOf(claims)];
  const known = await findUserOfProvider(db, claims.iss, claims.sub);
  if (known?.state === "blocked") return { kind: "refused", reason: "blocked" };
  if (role === null) {
    if (known) await shutOut(db, known, now);
    return { kind: "refused", reason: "role" };
  }
  const id = known?.id ?? randomUUID();
  return changeAudited(db, { actor: { id, display }, now }, async (change, note): Promise<ProviderOutcome> => {
    const person = (await update(change, note, claims, { role, display })) ?? (await create(change, note, claims, { id, role, display, created: now.toISOString() }));
    if (person === "blocked") return { kind: "refused", reason: "blocked" };
    return { kind: "signed-in", session: await admit(change, note, { person, way: "provider", oldSession, now }) };
  });
}

/** @returns null for somebody who has not been here. */
async function update(change: Change, note: Note, { iss, sub }: Claims & { iss: string; sub: string }, { role, display }: { role: Role; display: string }): Promise<string | null> {
  const known = await findUserOfProvider(change, iss, sub);
  if (!known || known.state === "blocked") return known ? "blocked" : null;
  if (known.role !== role || known.display !== display) {
    await updateUser(change, known.id, { role, display });
    note({ action: "account.update", object: accountObject(known.id), before: { display: known.display, role: known.role }, after: { display, role } });
  }
  return known.id;
}

async function create(change: Change, note: Note, { iss, sub }: Claims & { iss: string; sub: string }, { id, role, display, created }: { id: string; role: Role; display: string; created: string }): Promise<string> {
  // Nobody signs in by this name; it only has to be nobody else's.
  const name = `provider:${createHash("sha256").update(`${iss} ${sub}`).digest("base64url")}`;
  await insertUser(change, { id, name, display, role, issuer: iss, subject: sub, password: null, totp: null, created });
  note({ action: "account.create", object: accountObject(id), before: null, after: { display, role, way: "provider" } });
  return id;
}

/** Who has lost every group that gave a role is out wherever they still are. */
function shutOut(db: CampaignDatabase, person: OfficeUserRow, now: Date): Promise<void> {
  return changeAudited(db, { actor: person, now }, async (change, note) => {
    const ended = await endSessions(change, person.id);
    if (ended > 0) note({ action: "account.end-sessions", object: accountObject(person.id), before: { sessions: ended }, after: { sessions: 0 } });
  });
}
