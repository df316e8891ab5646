import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openCounts } from "../../app/storage/database.server";
import { openBoth, places, type Where } from "../databases";

const { on } = openBoth(openCounts);

/** All that there is a place for, in any table of what is counted. */
const columns = {
  applied_batch: ["batch", "day", "node"],
  counter: ["day", "language", "metric", "n", "scope", "subject"],
  node: ["id"],
  outbox: ["batch", "rows"],
  release: ["day"],
  released_cell: ["ends", "id", "language", "metric", "n", "scope", "starts", "subject"],
  released_language: ["language", "metric", "n", "scope", "subject"],
  released_week: ["ends", "metric", "n", "scope", "starts", "subject"],
  rest: ["ends", "metric", "n", "scope", "starts", "subject"],
};

const allowed = { day: "2026-11-25", scope: "placement", subject: "0198c0de-1111-7222-8333-944455556666", language: "sv-simple", metric: "page_help_view", n: 1 };

/** What a request brings along, and times that are finer than a day. */
const traces: [keyof typeof allowed, string][] = [
  ["subject", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"],
  ["subject", "https://www.facebook.com/messages/t/1234567890123"],
  ["subject", "2001:0db8:85a3:0000:0000:8a2e:0370:7334"],
  ["language", "sv-SE,sv;q=0.9"],
  ["language", "192.168.100.200"],
  ["metric", "2026-11-25T08:15:00"],
  ["scope", "192.0.2.1"],
  ["day", "2026-11-25T08:15"],
  ["day", "08:15"],
  ["day", "10.0.0.123"],
];

describe.each(places)("what is counted in %s", (name) => {
  test("lies in these tables and columns, and there are no others", async () => {
    const { rows } = await (name === "files" ? columnsOfFile : columnsOfServer).execute(on(name));
    const long = rows.filter(({ type }) => !/^(bigint|integer|varchar\(\d\d?\)|character varying)$/i.test(type));

    expect(rows.map(({ table, column }) => `${table}.${column}`)).toEqual(Object.entries(columns).flatMap(([table, names]) => names.map((column) => `${table}.${column}`)));
    expect(long.map(({ table, column }) => `${table}.${column}`)).toEqual(["outbox.rows"]);
  });

  test("fits", async () => {
    await add(name, allowed);

    await expect(on(name).selectFrom("counter").selectAll().execute()).resolves.toEqual([allowed]);
  });

  test.each(traces)("has as %s no room for %s", async (column, trace) => {
    await expect(add(name, { ...allowed, [column]: trace })).rejects.toThrow(/check constraint|too long/i);
  });
});

function add(name: Where, row: typeof allowed): Promise<unknown> {
  return sql`insert into counter (day, scope, subject, language, metric, n) values (${row.day}, ${row.scope}, ${row.subject}, ${row.language}, ${row.metric}, ${row.n})`.execute(on(name));
}

interface Column {
  table: string;
  column: string;
  type: string;
}

const columnsOfFile = sql<Column>`
  select s.name as "table", c.name as "column", c.type from sqlite_schema s, pragma_table_info(s.name) c
  where s.type = 'table' and s.name not like 'sqlite%' and s.name not like '%migration%' order by s.name, c.name`;

const columnsOfServer = sql<Column>`
  select table_name as "table", column_name as "column", data_type as type from information_schema.columns
  where table_schema = 'public' and table_name not like '%migration%' order by table_name collate "C", column_name collate "C"`;
