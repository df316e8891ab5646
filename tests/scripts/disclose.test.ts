import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCounts } from "../../app/storage/database.server";
import { finishRelease } from "../../app/storage/releases.server";
import type { CountRow } from "../../app/storage/schema";
import { add, countsOf } from "../features/measuring/counted-weeks";

const project = join(import.meta.dirname, "../..");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "disclose-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: "disclose" | "release", variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(project, `scripts/${script}.ts`)], { encoding: "utf8", cwd: project, env: { ...process.env, DATA_DIR: folder, DATABASE_URL: "", SMALLEST_COUNT: "", ...variables } });
  return { status, stdout, stderr };
}
const linesOf = (text: string) => text.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);

async function fill(rows: CountRow[]) {
  const db = await openCounts({ directory: folder });
  await add(db, rows);
  return db;
}

describe("what may be handed out", () => {
  test("is every sum that is told, and of everything else the same lines whatever is in it", async () => {
    const empty = linesOf(run("disclose").stdout);
    const hidden = { scope: "page", subject: "canary", metric: "page_view", language: "ckb" } as const;
    const db = await fill([{ ...hidden, day: "2026-11-24", n: 3 }, { ...hidden, day: "2026-11-25", n: 77_777 }]);
    const cell = { scope: "page", subject: "economy", metric: "page_view", starts: "2026-11-24", ends: "2026-11-24", language: "sv", n: 10 } as const;
    await db.insertInto("released_cell").values(cell).execute();
    await db.insertInto("rest").values({ scope: "page", subject: "canary", metric: "helped", starts: "2026-11-16", ends: "2026-11-22", n: 4 }).execute();
    await db.insertInto("applied_batch").values({ node: "canary", batch: 77_777, day: "2026-11-24" }).execute();
    await db.insertInto("outbox").values({ rows: JSON.stringify([hidden]) }).execute();
    await finishRelease(db, "2026-11-24");
    await db.destroy();
    const { status, stdout, stderr } = run("disclose");

    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).not.toMatch(/canary|77777|ckb/);
    expect(linesOf(stdout)).toEqual([{ table: "release", day: "2026-11-24" }, ...empty.slice(1), { table: "released_cell", ...cell }]);
    expect(new Set(linesOf(stdout).map(({ table }) => table))).toEqual(new Set(["release", "counter", "rest", "outbox", "applied_batch", "node", "released_week", "released_language", "released_cell"]));
  });

  test("after weeks of counting is nothing below the least count, and nothing of the rest", async () => {
    const db = await fill([]);
    for (let night = 0; night < 30; night += 1) await add(db, countsOf(night));
    const { stdout } = run("release", { SMALLEST_COUNT: "12" });
    const rests = await db.selectFrom("rest").select(["subject", "metric", "starts", "ends"]).execute();
    const stored = await db.selectFrom("released_cell").selectAll().orderBy("id").execute();
    await db.destroy();
    const told = linesOf(run("disclose").stdout).filter((line) => "n" in line);

    expect(stdout).toMatch(new RegExp(`^Everything counted before \\d{4}-\\d\\d-\\d\\d has been looked through\\. New sums that may be told: ${stored.length}\\.\nWhat is fewer than 12 waits for more\\. [^\\d]+$`));
    expect(told).toEqual(stored.map(({ id: _, ...cell }) => ({ table: "released_cell", ...cell })));
    expect(told.every(({ n }) => Number(n) >= 12)).toBe(true);
    expect(rests.length).toBeGreaterThan(2);
    expect(told.filter((cell) => rests.some((rest) => ["subject", "metric", "starts", "ends"].every((key) => rest[key as keyof typeof rest] === cell[key])))).toEqual([]);
  });
});

test.each([["release", "Nothing more could be released: "], ["disclose", "Not everything could be read: "]] as const)("%s says in a line what hinders it", (script, words) => {
  writeFileSync(join(folder, "file"), "");
  const { status, stdout, stderr } = run(script, { DATA_DIR: join(folder, "file") });

  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(new RegExp(`^${words}[^\\n]+\\n$`));
});
