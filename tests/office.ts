import { randomUUID } from "node:crypto";
import { beginSession, formToken, sessionCookie } from "../app/features/office/sessions.server";
import type { Role } from "../app/features/office/role";
import type { CampaignDatabase } from "../app/storage/database.server";

/** Somebody who is signed in to the office. */
export interface SignedIn {
  id: string;
  /** Value of the session's cookie. */
  secret: string;
  token: string;
  /** As a browser sends it. */
  cookie: string;
}

/** Puts somebody into the tables and signs them in. */
export async function signIn(db: CampaignDatabase, role: Role, { language = "sv", display = `Test ${role}` }: { language?: "sv" | "en"; display?: string } = {}): Promise<SignedIn> {
  const id = randomUUID();
  await db.transaction().execute((change) => change.insertInto("office_user")
    .values({ id, name: `${role}-${id.slice(0, 8)}`, display, role, language, issuer: null, subject: null, password: null, totp: null, created: new Date().toISOString() }).execute());
  const secret = await beginSession(db, id, new Date());
  return { id, secret, token: formToken(secret), cookie: `${sessionCookie}=${secret}` };
}

/** Asks for a page of the office as somebody. */
export function fetchOffice(origin: string, path: string, { cookie }: Pick<SignedIn, "cookie">): Promise<Response> {
  return fetch(origin + path, { headers: { Cookie: cookie, "Sec-Fetch-Site": "same-origin" }, redirect: "manual" });
}

/** Sends a form as the browser of somebody who is signed in would. */
export function sendForm(origin: string, path: string, { cookie, token }: Pick<SignedIn, "cookie" | "token">, fields: Record<string, string> | URLSearchParams): Promise<Response> {
  const body = new URLSearchParams(fields);
  body.set("token", token);
  return fetch(origin + path, { method: "POST", headers: { Cookie: cookie, "Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded" }, body, redirect: "manual" });
}
