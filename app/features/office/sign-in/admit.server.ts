import type { AuditNote, Change } from "../../../storage/audit.server";
import { accountObject } from "../accounts/account";
import { addSession, endSession } from "../sessions.server";

/** Somebody who has shown who they are. */
export interface Admission {
  person: string;
  way: "password" | "provider";
  /** Of the session that the browser had until now. It ends: nobody goes on in a session that somebody else may have begun. */
  oldSession: string | null;
  now: Date;
}

/** Lets somebody in. @returns The value of the session's cookie. */
export async function admit(change: Change, note: (entry: AuditNote) => void, { person, way, oldSession, now }: Admission): Promise<string> {
  if (oldSession !== null) await endSession(change, oldSession);
  note({ action: "account.sign-in", object: accountObject(person), before: null, after: { way } });
  return addSession(change, person, now);
}
