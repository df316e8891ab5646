import { firstPasswordDays, readSignInName } from "../../app/features/office/accounts/account";
import { type AccountRefusal, changeState, readAccounts, resetAccount } from "../../app/features/office/accounts/accounts.server";
import { type AccountProblem, addAccount } from "../../app/features/office/accounts/add-account.server";
import type { FirstPassword } from "../../app/features/office/accounts/first-password.server";
import { isRole, roles } from "../../app/features/office/role";
import type { Authorship } from "../../app/storage/audit.server";
import type { CampaignDatabase } from "../../app/storage/database.server";
import { findUserByName, hasAnyUser } from "../../app/storage/office-users.server";

/** What cannot be done as it was asked for; the message says how it can. */
export class AccountFault extends Error {}

/** What was asked for: a role and a name to show where they were given. */
interface Asked {
  name: string;
  role: string | undefined;
  display: string | undefined;
}

const cures: Record<AccountProblem["code"], string> = {
  nameForm: "A name has 2 to 32 characters: a–z, digits, and . _ - between them.",
  nameTaken: 'There is an account with that name already. Give it a new first password with "reset", or choose another name.',
  missing: "--display is empty: leave it out, or write a name.",
  tooLong: "--display is too long: 80 characters at most.",
  bidi: "--display has characters that turn the reading direction: write it without them.",
};

const refusals: Record<AccountRefusal, string> = {
  last: "This is the last administrator who can sign in.",
  provider: "This account signs in by the provider and has no password here. Block it, or change its groups there.",
  gone: 'There is no account with that name. "list" shows them all.',
};

/** Makes an account. @returns What to hand over. @throws AccountFault */
export async function addOne(db: CampaignDatabase, { name, role: asked, display }: Asked, site: string, now: Date): Promise<string> {
  const role = asked ?? ((await hasAnyUser(db)) ? undefined : "administrator");
  if (!isRole(role)) throw new AccountFault(`Say what the account may do, with --role and one of: ${roles.join(", ")}.`);
  const added = await addAccount(db, authorAt(now), { name: readSignInName(name), display: display ?? name, role });
  if ("problems" in added) throw new AccountFault(added.problems.map(({ code }) => cures[code]).join("\n"));
  return tell(`The account "${added.name}" is made; its role is ${role}.`, added, site);
}

/** Gives an account a new first password. @throws AccountFault */
export async function resetOne(db: CampaignDatabase, name: string, site: string, now: Date): Promise<string> {
  const reset = await resetAccount(db, authorAt(now), await findId(db, name));
  if (typeof reset === "string") throw new AccountFault(refusals[reset]);
  return tell(`The account "${reset.name}" begins anew; whoever was signed in with it is out.`, reset, site);
}

/** Blocks an account, the last administrator's too, or lets it in again. @throws AccountFault */
export async function changeOne(db: CampaignDatabase, name: string, what: "block" | "unblock", now: Date): Promise<string> {
  const refusal = await changeState(db, authorAt(now), await findId(db, name), what === "block" ? "blocked" : "active", true);
  if (refusal) throw new AccountFault(refusals[refusal]);
  return what === "block" ? `The account "${name}" is blocked, and out wherever it was signed in.` : `The account "${name}" may sign in again.`;
}

/** Every account, a line each. */
export async function listAll(db: CampaignDatabase, now: Date): Promise<string> {
  const accounts = await readAccounts(db, now);
  if (accounts.length === 0) return "There are no accounts yet. Make the first one: npm run office-user -- add NAME";
  return accounts.map(({ name, display, role, state, fromProvider, isSetUp, sessions }) => {
    const facts = [role, fromProvider ? "signs in by the provider" : isSetUp ? "signs in with a password" : "not set up yet", state === "blocked" && "BLOCKED", sessions > 0 && `signed in: ${sessions}`];
    return `${name}  "${display}"  ${facts.filter(Boolean).join(", ")}`;
  }).join("\n");
}

async function findId(db: CampaignDatabase, name: string): Promise<string> {
  const person = (await findUserByName(db, name)) ?? (await findUserByName(db, readSignInName(name)));
  if (!person) throw new AccountFault(refusals.gone);
  return person.id;
}

/** The log names the command: who may run it is known to the machine alone. */
function authorAt(now: Date): Authorship {
  return { actor: { id: "office-user", display: "npm run office-user" }, now };
}

function tell(done: string, { password }: FirstPassword, site: string): string {
  return `${done}
First password: ${password}
It is shown this once and opens the account for ${firstPasswordDays} days at ${site}/redaktion/logga-in. There its owner chooses a password
of their own and connects an app for codes. Leave the field for the code empty the first time.`;
}
