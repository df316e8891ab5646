import type { Insertable, Kysely, Selectable, Updateable } from "kysely";
import type { Change } from "./audit.server";
import type { CampaignTables } from "./schema";

export type OfficeUserRow = Selectable<CampaignTables["office_user"]>;

/** What may be seen of somebody's account: neither password nor secret. */
export type AccountRow = Pick<OfficeUserRow, "id" | "name" | "display" | "role" | "state" | "created"> & { fromProvider: boolean; isSetUp: boolean; sessions: number };

type Reader = Kysely<CampaignTables>;

export function findUser(db: Reader, id: string): Promise<OfficeUserRow | undefined> {
  return db.selectFrom("office_user").selectAll().where("id", "=", id).executeTakeFirst();
}

export function findUserByName(db: Reader, name: string): Promise<OfficeUserRow | undefined> {
  return db.selectFrom("office_user").selectAll().where("name", "=", name).executeTakeFirst();
}

export function findUserOfProvider(db: Reader, issuer: string, subject: string): Promise<OfficeUserRow | undefined> {
  return db.selectFrom("office_user").selectAll().where("issuer", "=", issuer).where("subject", "=", subject).executeTakeFirst();
}

/** Every account, by what its owner is called, with how many sessions of theirs go on: begun and seen after these moments, in milliseconds since 1970. */
export async function listAccounts(db: Reader, after: { begun: number; seen: number }): Promise<AccountRow[]> {
  const users = await db.selectFrom("office_user").selectAll().orderBy("display").orderBy("id").execute();
  const open = await db.selectFrom("office_session").select(["person", (row) => row.fn.countAll<number>().as("n")])
    .where("begun", ">", after.begun).where("seen", ">", after.seen).groupBy("person").execute();
  const sessions = new Map(open.map(({ person, n }) => [person, Number(n)]));
  return users.map(({ id, name, display, role, state, created, issuer, totp }) => ({ id, name, display, role, state, created, fromProvider: issuer !== null, isSetUp: issuer !== null || totp !== null, sessions: sessions.get(id) ?? 0 }));
}

/** How many others can look after the accounts: administrators who may sign in and have done so. */
export async function countOtherAdministrators(db: Reader, id: string): Promise<number> {
  const { n } = await db.selectFrom("office_user").select((row) => row.fn.countAll<number>().as("n")).where("id", "!=", id).where("role", "=", "administrator").where("state", "=", "active")
    .where((row) => row.or([row("issuer", "is not", null), row("totp", "is not", null)])).executeTakeFirstOrThrow();
  return Number(n);
}

export async function hasAnyUser(db: Reader): Promise<boolean> {
  return (await db.selectFrom("office_user").select("id").limit(1).executeTakeFirst()) !== undefined;
}

export async function insertUser(change: Change, user: Insertable<CampaignTables["office_user"]>): Promise<void> {
  await change.insertInto("office_user").values(user).execute();
}

export async function updateUser(change: Change, id: string, values: Omit<Updateable<CampaignTables["office_user"]>, "id">): Promise<void> {
  await change.updateTable("office_user").set(values).where("id", "=", id).execute();
}

/** Takes a code of an account: each is taken once, whoever else sends it at the same moment. @returns Whether it was taken. */
export async function takeStep(change: Change, id: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await change.updateTable("office_user").set({ totp_step: step }).where("id", "=", id).where("state", "=", "active").where("totp_step", "<", step).executeTakeFirst();
  return numUpdatedRows > 0n;
}
