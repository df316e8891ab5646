import { type Authorship, type Change, changeAudited } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { deleteDevices, deleteSetups } from "../../../storage/office-tickets.server";
import { type AccountRow, countOtherAdministrators, findUser, listAccounts, type OfficeUserRow, updateUser } from "../../../storage/office-users.server";
import type { OfficeUser, Role } from "../role";
import { endSession, endSessions, openAfter } from "../sessions.server";
import { accountObject } from "./account";
import { drawFirstPassword, type FirstPassword } from "./first-password.server";

export type { AccountRow };

/** Why an account stays as it is: nobody else could look after accounts; the provider decides; it is not there. */
export type AccountRefusal = "last" | "provider" | "gone";

/** Every account, by what its owner is called. */
export function readAccounts(db: CampaignDatabase, now: Date): Promise<AccountRow[]> {
  return listAccounts(db, openAfter(now));
}

/** Changes what somebody may do, from their next request on. The provider's people have the role that their groups give. */
export function changeRole(db: CampaignDatabase, author: Authorship, id: string, role: Role): Promise<AccountRefusal | null> {
  return change(db, author, id, async (person, work, note) => {
    if (person.issuer !== null) return "provider";
    if (person.role === role) return null;
    if (role !== "administrator" && (await isLast(work, person))) return "last";
    await updateUser(work, id, { role });
    note("account.role", { role: person.role }, { role });
    return null;
  });
}

/** Shuts somebody out at once, or lets them sign in again. @param evenLast Whether the last administrator too: only for who can make another. */
export function changeState(db: CampaignDatabase, author: Authorship, id: string, state: "active" | "blocked", evenLast = false): Promise<AccountRefusal | null> {
  return change(db, author, id, async (person, work, note) => {
    if (person.state === state) return null;
    if (state === "blocked" && !evenLast && (await isLast(work, person))) return "last";
    await updateUser(work, id, { state });
    if (state === "blocked") await forget(work, id);
    note(state === "blocked" ? "account.block" : "account.unblock", { state: person.state }, { state });
    return null;
  });
}

/** Gives somebody a new first password, for a lost one or a lost telephone: they are out, and set up their account anew. */
export async function resetAccount(db: CampaignDatabase, author: Authorship, id: string): Promise<FirstPassword | AccountRefusal> {
  const { drawn, stored } = await drawFirstPassword(author.now);
  let name = "";
  const refusal = await change(db, author, id, async (person, work, note) => {
    if (person.issuer !== null) return "provider";
    name = person.name;
    await updateUser(work, id, { ...stored, totp: null });
    await forget(work, id);
    note("account.reset", null, null);
    return null;
  });
  return refusal ?? { name, password: drawn };
}

/** Ends every session of somebody, and forgets their browsers. */
export function endEverySession(db: CampaignDatabase, author: Authorship, id: string): Promise<AccountRefusal | null> {
  return change(db, author, id, async (_person, work, note) => {
    const sessions = await forget(work, id);
    note("account.end-sessions", { sessions }, { sessions: 0 });
    return null;
  });
}

/** Ends the session that asks. @param secret Value of its cookie. */
export function signOut(db: CampaignDatabase, author: Authorship, secret: string): Promise<void> {
  return changeAudited(db, author, async (change, note) => {
    await endSession(change, secret);
    note({ action: "account.sign-out", object: accountObject(author.actor.id), before: null, after: null });
  });
}

/** Whether somebody signs in by the provider. */
export async function isFromProvider(db: CampaignDatabase, { id }: Pick<OfficeUser, "id">): Promise<boolean> {
  return ((await findUser(db, id))?.issuer ?? null) !== null;
}

type Work = (person: OfficeUserRow, change: Change, note: (action: string, before: unknown, after: unknown) => void) => Promise<AccountRefusal | null>;

function change(db: CampaignDatabase, author: Authorship, id: string, work: Work): Promise<AccountRefusal | null> {
  return changeAudited(db, author, async (change, note) => {
    const person = await findUser(change, id);
    return person ? work(person, change, (action, before, after) => note({ action, object: accountObject(id), before, after })) : "gone";
  });
}

/** Whether without this person nobody could look after the accounts. */
async function isLast(change: Change, { id, role, state }: OfficeUserRow): Promise<boolean> {
  return role === "administrator" && state === "active" && (await countOtherAdministrators(change, id)) === 0;
}

async function forget(change: Change, id: string): Promise<number> {
  await deleteSetups(change, id);
  await deleteDevices(change, id);
  return endSessions(change, id);
}
