import type { Migration } from "kysely";
import { sql } from "kysely";
import { identity } from "./identity";

/** Forward only: a migration that has run anywhere is never changed, and the next one mends it. */
export const countMigrations: Record<string, Migration> = {
  "2026-11-22-counts": {
    async up(db) {
      // The limits are part of the promise: no column has room for an address, a browser, an hour or a sentence.
      await sql`create table counter (
        day varchar(10) not null check (day like '____-__-__'),
        scope varchar(9) not null check (scope in ('placement', 'page', 'contact', 'excluded', 'quality')),
        subject varchar(36) not null check (length(subject) <= 36),
        language varchar(9) not null check (length(language) <= 9),
        metric varchar(14) not null check (length(metric) <= 14),
        n bigint not null check (n > 0),
        primary key (scope, subject, day, language, metric)
      )`.execute(db);
      await sql`create table released_cell (
        id ${identity(db)}, scope varchar(9) not null, subject varchar(36) not null, metric varchar(14) not null,
        starts varchar(10) not null, ends varchar(10) not null, language varchar(9) not null, n bigint not null check (n > 0)
      )`.execute(db);
      await sql`create index released_cell_subject on released_cell (scope, subject, starts)`.execute(db);
      await sql`create table released_week (
        scope varchar(9) not null, subject varchar(36) not null, metric varchar(14) not null,
        starts varchar(10) not null, ends varchar(10) not null, n bigint not null check (n > 0),
        primary key (scope, subject, starts, ends, metric)
      )`.execute(db);
      await sql`create table released_language (
        scope varchar(9) not null, subject varchar(36) not null, metric varchar(14) not null,
        language varchar(9) not null, n bigint not null check (n > 0),
        primary key (scope, subject, language, metric)
      )`.execute(db);
      await sql`create table rest (
        scope varchar(9) not null, subject varchar(36) not null, metric varchar(14) not null,
        starts varchar(10) not null, ends varchar(10) not null, n bigint not null check (n > 0),
        primary key (scope, subject, metric)
      )`.execute(db);
      await sql`create table release (day varchar(10) primary key)`.execute(db);
      await sql`create table applied_batch (node varchar(36) not null, batch bigint not null, day varchar(10) not null, primary key (node, batch))`.execute(db);
      await sql`create table outbox (batch ${identity(db)}, rows text not null)`.execute(db);
      await sql`create table node (id varchar(36) primary key)`.execute(db);
    },
  },
};
