import { randomUUID } from "node:crypto";
import { type Authorship, changeAudited } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { findUserByName, insertUser } from "../../../storage/office-users.server";
import type { Role } from "../role";
import { accountObject, isSignInName, judgeDisplay } from "./account";
import { drawFirstPassword, type FirstPassword } from "./first-password.server";

/** A field that cannot be as it is. */
export interface AccountProblem {
  field: "name" | "display";
  code: "nameForm" | "nameTaken" | "missing" | "tooLong" | "bidi";
}

/** Makes an account with a password of ours, for somebody without the provider. */
export async function addAccount(db: CampaignDatabase, author: Authorship, { name, display, role }: { name: string; display: string; role: Role }): Promise<FirstPassword | { problems: AccountProblem[] }> {
  const shown = judgeDisplay(display);
  const problems: AccountProblem[] = [...(isSignInName(name) ? [] : [{ field: "name", code: "nameForm" } as const]), ...(shown ? [{ field: "display", code: shown } as const] : [])];
  if (problems.length > 0) return { problems };
  const id = randomUUID();
  const { drawn, stored } = await drawFirstPassword(author.now);
  return changeAudited(db, author, async (change, note) => {
    if (await findUserByName(change, name)) return { problems: [{ field: "name", code: "nameTaken" }] };
    await insertUser(change, { id, name, display: display.trim(), role, issuer: null, subject: null, totp: null, ...stored, created: author.now.toISOString() });
    note({ action: "account.create", object: accountObject(id), before: null, after: { name, display: display.trim(), role, way: "password" } });
    return { name, password: drawn };
  });
}
