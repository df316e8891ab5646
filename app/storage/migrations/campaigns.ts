import type { Migration } from "kysely";
import { sql } from "kysely";
import { officeTables } from "./office";
import { identity } from "./identity";

/** Forward only: a migration that has run anywhere is never changed, and the next one mends it. */
export const campaignMigrations: Record<string, Migration> = {
  "2026-11-22-campaigns": {
    async up(db) {
      const id = identity(db);
      const statements = [
        sql`create table campaign (
          id varchar(36) primary key, name text not null, purpose text not null, state varchar(9) not null check (state in ('draft', 'review', 'published', 'paused', 'ended', 'archived')),
          demonstration integer not null default 0, starts varchar(16), ends varchar(16), check (ends is null or starts is null or starts < ends)
        )`,
        sql`create table creative (
          id varchar(36) primary key, campaign varchar(36) not null references campaign (id), language varchar(9) not null,
          heading text not null, body text not null, call text not null
        )`,
        sql`create table placement (
          id varchar(36) primary key, campaign varchar(36) not null references campaign (id), kind varchar(8) not null check (kind in ('slot', 'external', 'post', 'print', 'mail')),
          name text not null, place text not null, address text, target varchar(36) not null, code varchar(6) not null unique check (length(code) = 6),
          smallest integer check (smallest >= 10), state varchar(6) not null check (state in ('open', 'paused', 'ended'))
        )`,
        sql`create table assignment (placement varchar(36) not null references placement (id), creative varchar(36) not null references creative (id), primary key (placement, creative))`,
        sql`create table schedule (id ${id}, placement varchar(36) not null references placement (id), starts varchar(16) not null, ends varchar(16), check (ends is null or starts < ends))`,
        sql`create table observation (
          id ${id}, placement varchar(36) not null references placement (id), starts varchar(16) not null, ends varchar(16),
          source varchar(9) not null check (source in ('manual', 'automatic')), evidence text not null, check (ends is null or starts < ends)
        )`,
        sql`create table calendar_note (id ${id}, starts varchar(10) not null, ends varchar(10), kind varchar(9) not null check (kind in ('awareness', 'press', 'outage', 'release')), text text not null)`,
        sql`create table revision (id integer primary key check (id = 1), number bigint not null)`,
        sql`insert into revision (id, number) values (1, 1)`,
      ];
      for (const statement of statements) await statement.execute(db);
    },
  },
  "2026-11-23-office": { up: officeTables },
};
