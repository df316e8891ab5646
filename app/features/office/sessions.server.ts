import { createHash, randomBytes } from "node:crypto";
import type { CampaignDatabase } from "../../storage/database.server";
import type { OfficeLanguage, OfficeUser } from "./role";

/** Milliseconds without a request after which a session is over, and after which it is over in any case. */
const [longestIdle, longestSession] = [30 * 60_000, 8 * 60 * 60_000];

/** A session is noted as seen no oftener than this, so that reading a page seldom writes. */
const betweenNotes = 60_000;

/** `__Host-`: over https alone, for this host alone, and no other host can set it. */
export const sessionCookie = "__Host-redaktion";

/** Begins a session. @returns The cookie's value, which is stored nowhere: only its hash is. */
export async function beginSession(db: CampaignDatabase, person: string, now: Date): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  const moment = now.getTime();
  await db.transaction().execute(async (change) => {
    await change.deleteFrom("office_session").where((row) => row.or([row("begun", "<", moment - longestSession), row("seen", "<", moment - longestIdle)])).execute();
    await change.insertInto("office_session").values({ hash: hashOf(secret), person, begun: moment, seen: moment }).execute();
  });
  return secret;
}

/** Who a cookie's value stands for now; null where its session is over, was ended, or its owner may not work here any more. */
export async function findSession(db: CampaignDatabase, secret: string, now: Date): Promise<OfficeUser | null> {
  const moment = now.getTime();
  const found = await db.selectFrom("office_session").innerJoin("office_user", "office_user.id", "office_session.person")
    .select(["hash", "seen", "office_user.id", "display", "role", "language"])
    .where("hash", "=", hashOf(secret)).where("state", "=", "active").where("begun", ">", moment - longestSession).where("seen", ">", moment - longestIdle).executeTakeFirst();
  if (!found) return null;
  const { hash, seen, ...user } = found;
  if (moment - seen > betweenNotes) await db.transaction().execute((change) => change.updateTable("office_session").set({ seen: moment }).where("hash", "=", hash).execute());
  return user;
}

/** Ends a session: at the next request nobody is signed in with it. */
export async function endSession(db: CampaignDatabase, secret: string): Promise<void> {
  await db.transaction().execute((change) => change.deleteFrom("office_session").where("hash", "=", hashOf(secret)).execute());
}

/** Remembers in which language somebody works. A preference, so the log says nothing of it. */
export async function setLanguage(db: CampaignDatabase, person: string, language: OfficeLanguage): Promise<void> {
  await db.transaction().execute((change) => change.updateTable("office_user").set({ language }).where("id", "=", person).execute());
}

/** What each form carries so that no other site can send it: known to whoever has the session's page, and of no use without its cookie. */
export function formToken(secret: string): string {
  return createHash("sha256").update(`form ${secret}`).digest("base64url");
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
