import { type Kysely, PostgresAdapter, sql } from "kysely";
import { identity } from "./identity";

/** What the office adds: who works there, what each of them changed, and what a campaign needs beyond its banners. */
export async function officeTables(db: Kysely<unknown>): Promise<void> {
  const id = identity(db);
  const statements = [
    sql`alter table campaign add column version integer not null default 1`,
    sql`alter table campaign add column author varchar(36)`,
    sql`alter table campaign add column outcome varchar(36)`,
    sql`alter table campaign add column slug varchar(24)`,
    sql`create unique index campaign_slug on campaign (slug)`,
    sql`alter table creative add column version integer not null default 1`,
    sql`alter table placement add column version integer not null default 1`,
    sql`create table campaign_page (campaign varchar(36) not null references campaign (id), language varchar(9) not null, title text not null, body text not null, version integer not null default 1, primary key (campaign, language))`,
    sql`create table reported_figure (
      id ${id}, placement varchar(36) not null references placement (id), starts varchar(10) not null, ends varchar(10) not null check (starts <= ends),
      metric varchar(11) not null check (metric in ('impressions', 'clicks', 'reach', 'reactions')), n bigint not null check (n >= 0), source text not null, entered_by varchar(36) not null, file varchar(64)
    )`,
    sql`create table excluded_day (subject varchar(36) not null, day varchar(10) not null, reason text not null, entered_by varchar(36) not null, primary key (subject, day))`,
    sql`create table watch (placement varchar(36) primary key references placement (id), host varchar(253) not null, looked varchar(16), seen integer, fault text)`,
    sql`create table registration (id varchar(36) primary key, campaign varchar(36) not null references campaign (id), moment varchar(24) not null, content text not null, hash varchar(64) not null)`,
    sql`create table published_result (campaign varchar(36) primary key references campaign (id), day varchar(10) not null, content text not null)`,
    sql`create table office_user (
      id varchar(36) primary key, name varchar(64) not null unique, display text not null, role varchar(13) not null check (role in ('reader', 'editor', 'publisher', 'administrator')),
      language varchar(2) not null default 'sv', state varchar(7) not null default 'active' check (state in ('active', 'blocked')),
      issuer text, subject text, password text, password_until bigint, totp text, totp_step bigint not null default 0, created varchar(24) not null, unique (issuer, subject)
    )`,
    sql`create table office_session (hash varchar(64) primary key, person varchar(36) not null references office_user (id), begun bigint not null, seen bigint not null)`,
    sql`create table office_device (hash varchar(64) primary key, person varchar(36) not null references office_user (id), begun bigint not null)`,
    sql`create table account_setup (hash varchar(64) primary key, person varchar(36) not null references office_user (id), totp text not null, target text not null, begun bigint not null)`,
    sql`create table sign_in_flow (hash varchar(64) primary key, nonce varchar(64) not null, verifier varchar(128) not null, target text not null, begun bigint not null)`,
    sql`create table audit_entry (
      number bigint primary key, moment varchar(24) not null, actor varchar(36) not null, actor_name text not null, action varchar(40) not null, object varchar(80) not null,
      before text, after text, previous varchar(64) not null, hash varchar(64) not null unique
    )`,
    ...(db.getExecutor().adapter instanceof PostgresAdapter ? appendOnlyPostgres : appendOnlySqlite),
  ];
  for (const statement of statements) await statement.execute(db);
}

/** What is written in the log stays: the database itself refuses, whatever the program asks for. */
const appendOnlySqlite = [
  sql`create trigger audit_entry_update before update on audit_entry begin select raise(abort, 'The log is only added to'); end`,
  sql`create trigger audit_entry_delete before delete on audit_entry begin select raise(abort, 'The log is only added to'); end`,
];

const appendOnlyPostgres = [
  sql`create function refuse_audit_change() returns trigger language plpgsql as $$ begin raise exception 'The log is only added to'; end $$`,
  sql`create trigger audit_entry_change before update or delete or truncate on audit_entry for each statement execute function refuse_audit_change()`,
];
