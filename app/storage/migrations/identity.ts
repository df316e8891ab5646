import { type Kysely, PostgresAdapter, type RawBuilder, sql } from "kysely";

/** The type of a column that numbers its rows: the one thing that the two databases write otherwise. */
export function identity(db: Kysely<unknown>): RawBuilder<unknown> {
  return db.getExecutor().adapter instanceof PostgresAdapter ? sql`bigint generated always as identity primary key` : sql`integer primary key autoincrement`;
}
