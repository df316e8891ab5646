import { createHash, randomBytes } from "node:crypto";
import type { Change } from "../../storage/audit.server";
import type { CampaignDatabase } from "../../storage/database.server";
import type { OfficeLanguage, OfficeUser } from "./role";

/** Milliseconds without a request after which a session is over, and after which it is over in any case. */
const [longestIdle, longestSession] = [30 * 60_000, 8 * 60 * 60_000];

/** A session is noted as seen no oftener than this, so that reading a page seldom writes. */
const betweenNotes = 60_000;

/** `__Host-`: over https alone, for this host alone, and no other host can set it. */
export const sessionCookie = "__Host-redaktion";

/** A session of somebody's as they may see it; milliseconds since 1970. */
export interface OpenSession {
  begun: number;
  seen: number;
  /** The one that asks. */
  isThis: boolean;
}

/** Begins a session. @returns The cookie's value, which is stored nowhere: only its hash is. */
export function beginSession(db: CampaignDatabase, person: string, now: Date): Promise<string> {
  return db.transaction().execute((change) => addSession(change, person, now));
}

/** As above, as a part of a larger change. */
export async function addSession(change: Change, person: string, now: Date): Promise<string> {
  const secret = makeSecret();
  const moment = now.getTime();
  const after = openAfter(now);
  await change.deleteFrom("office_session").where((row) => row.or([row("begun", "<=", after.begun), row("seen", "<=", after.seen)])).execute();
  await change.insertInto("office_session").values({ hash: hashOf(secret), person, begun: moment, seen: moment }).execute();
  return secret;
}

/** Who a cookie's value stands for now; null where its session is over, was ended, or its owner may not work here any more. */
export async function findSession(db: CampaignDatabase, secret: string, now: Date): Promise<OfficeUser | null> {
  const moment = now.getTime();
  const after = openAfter(now);
  const found = await db.selectFrom("office_session").innerJoin("office_user", "office_user.id", "office_session.person")
    .select(["hash", "seen", "office_user.id", "display", "role", "language"])
    .where("hash", "=", hashOf(secret)).where("state", "=", "active").where("begun", ">", after.begun).where("seen", ">", after.seen).executeTakeFirst();
  if (!found) return null;
  const { hash, seen, ...user } = found;
  if (moment - seen > betweenNotes) await db.transaction().execute((change) => change.updateTable("office_session").set({ seen: moment }).where("hash", "=", hash).execute());
  return user;
}

/** Ends a session: at the next request nobody is signed in with it. */
export async function endSession(change: Change, secret: string): Promise<void> {
  await change.deleteFrom("office_session").where("hash", "=", hashOf(secret)).execute();
}

/** Ends all sessions of somebody. @returns How many there were. */
export async function endSessions(change: Change, person: string): Promise<number> {
  const { numDeletedRows } = await change.deleteFrom("office_session").where("person", "=", person).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Where somebody is signed in, the newest first. @param secret Of the session that asks. */
export async function listSessions(db: CampaignDatabase, person: string, secret: string | null, now: Date): Promise<OpenSession[]> {
  const after = openAfter(now);
  const rows = await db.selectFrom("office_session").select(["hash", "begun", "seen"]).where("person", "=", person).where("begun", ">", after.begun).where("seen", ">", after.seen).orderBy("begun", "desc").execute();
  return rows.map(({ hash, begun, seen }) => ({ begun, seen, isThis: secret !== null && hash === hashOf(secret) }));
}

/** The moments after which a session must have begun and been seen to go on now; milliseconds since 1970. */
export function openAfter(now: Date): { begun: number; seen: number } {
  return { begun: now.getTime() - longestSession, seen: now.getTime() - longestIdle };
}

/** Remembers in which language somebody works. A preference, so the log says nothing of it. */
export async function setLanguage(db: CampaignDatabase, person: string, language: OfficeLanguage): Promise<void> {
  await db.transaction().execute((change) => change.updateTable("office_user").set({ language }).where("id", "=", person).execute());
}

/** What each form carries so that no other site can send it: known to whoever has the session's page, and of no use without its cookie. */
export function formToken(secret: string): string {
  return createHash("sha256").update(`form ${secret}`).digest("base64url");
}

/** Something that nobody guesses, for a cookie. */
export function makeSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a secret: whoever reads the tables cannot sign in with it. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
