import type { Change } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { isDevice, replaceDevice } from "../../../storage/office-tickets.server";
import { hashOf, makeSecret } from "../sessions.server";

/** Seconds for which a browser is remembered. */
export const deviceSeconds = 180 * 24 * 60 * 60;

/** What a browser is remembered by, if this person has signed in with it before. @param secret Value of the device's cookie. */
export async function findDevice(db: CampaignDatabase, person: string, secret: string | null, now: Date): Promise<string | null> {
  if (secret === null) return null;
  const hash = hashOf(secret);
  return (await isDevice(db, hash, person, now.getTime() - deviceSeconds * 1000)) ? hash : null;
}

/** Remembers a browser by something new at each sign-in. It says nothing but that its owner was here. @returns The cookie's value. */
export async function renewDevice(change: Change, person: string, old: string | null, now: Date): Promise<string> {
  const secret = makeSecret();
  await replaceDevice(change, old === null ? null : hashOf(old), { hash: hashOf(secret), person, begun: now.getTime() });
  return secret;
}
