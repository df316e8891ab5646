import type { Kysely, Selectable } from "kysely";
import type { Change } from "./audit.server";
import type { CampaignTables } from "./schema";

export type SignInFlow = Selectable<CampaignTables["sign_in_flow"]>;
export type AccountSetup = Selectable<CampaignTables["account_setup"]>;

/** Browsers that are remembered of somebody: the last ones. */
const mostDevices = 10;

/** Notes a sign-in that begins at the provider, and lets go of those that nobody came back from. @param since Milliseconds since 1970. */
export async function insertFlow(db: Kysely<CampaignTables>, flow: SignInFlow, since: number): Promise<void> {
  await db.transaction().execute(async (change) => {
    await change.deleteFrom("sign_in_flow").where("begun", "<", since).execute();
    await change.insertInto("sign_in_flow").values(flow).execute();
  });
}

/** Takes a sign-in that has begun away, whatever comes of it: nobody comes back from it twice. */
export function takeFlow(db: Kysely<CampaignTables>, hash: string): Promise<SignInFlow | undefined> {
  return db.transaction().execute((change) => change.deleteFrom("sign_in_flow").where("hash", "=", hash).returningAll().executeTakeFirst());
}

/** Notes that an account is being set up, and lets go of what was begun too long ago. @param since Milliseconds since 1970. */
export async function insertSetup(db: Kysely<CampaignTables>, setup: AccountSetup, since: number): Promise<void> {
  await db.transaction().execute(async (change) => {
    await change.deleteFrom("account_setup").where("begun", "<", since).execute();
    await change.insertInto("account_setup").values(setup).execute();
  });
}

export function findSetup(db: Kysely<CampaignTables>, hash: string, since: number): Promise<AccountSetup | undefined> {
  return db.selectFrom("account_setup").selectAll().where("hash", "=", hash).where("begun", ">=", since).executeTakeFirst();
}

/** Ends the setting up of an account in every browser. */
export async function deleteSetups(change: Change, person: string): Promise<void> {
  await change.deleteFrom("account_setup").where("person", "=", person).execute();
}

export async function isDevice(db: Kysely<CampaignTables>, hash: string, person: string, since: number): Promise<boolean> {
  return (await db.selectFrom("office_device").select("hash").where("hash", "=", hash).where("person", "=", person).where("begun", ">=", since).executeTakeFirst()) !== undefined;
}

/** Remembers a browser. @param old What it was remembered by until now. */
export async function replaceDevice(change: Change, old: string | null, device: { hash: string; person: string; begun: number }): Promise<void> {
  if (old !== null) await change.deleteFrom("office_device").where("hash", "=", old).execute();
  await change.insertInto("office_device").values(device).execute();
  const kept = await change.selectFrom("office_device").select("hash").where("person", "=", device.person).orderBy("begun", "desc").limit(mostDevices).execute();
  await change.deleteFrom("office_device").where("person", "=", device.person).where("hash", "not in", kept.map(({ hash }) => hash)).execute();
}

export async function deleteDevices(change: Change, person: string): Promise<void> {
  await change.deleteFrom("office_device").where("person", "=", person).execute();
}
