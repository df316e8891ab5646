import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { tellFirstAccount } from "../../app/features/office/accounts/first-account.server";
import { openFiles } from "../databases";
import { makeReadyAccount } from "../office-accounts";
import { addOne, changeOne, listAll, resetOne } from "../../scripts/office-user/accounts";

const open = openFiles();
const now = new Date("2026-11-22T10:00:10Z");
const site = "https://exempel.test";
const directory = mkdtempSync(join(tmpdir(), "office-user-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function run(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", "scripts/office-user.ts", ...words], { cwd: join(import.meta.dirname, "../.."), encoding: "utf8", env: { ...process.env, DATA_DIR: directory } });
  return { stdout, stderr, status };
}

describe("the command", () => {
  test("makes the first account an administrator, and says what to hand over", () => {
    const { stdout, status } = run("add", "Anna", "--display", "Anna Andersson");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^The account "anna" is made; its role is administrator\.\nFirst password: [a-z2-9]{4}(?:-[a-z2-9]{4}){3}\n/);
  });

  test("fails with how it is used, and without a trace of the program", () => {
    const { stderr, status } = run("--colour");
    expect(status).toBe(1);
    expect(stderr).toContain("npm run office-user -- add NAME");
    expect(stderr).not.toContain("    at ");
  });
});

describe("accounts from the server itself", () => {
  test("begin with a sentence at the site's start, which is over with the first one or where there is a provider", async () => {
    const settings = { fourEyes: false, provider: null };
    const provider = { issuer: "https://id.example", clientId: "x", clientSecret: "x", groupsClaim: "groups", roles: {}, method: null };
    expect(await tellFirstAccount(open(), settings)).toContain("npm run office-user -- add NAME");
    expect(await tellFirstAccount(open(), { ...settings, provider })).toBeNull();
    await addOne(open(), { name: "first", role: undefined, display: undefined }, site, now);
    expect(await tellFirstAccount(open(), settings)).toBeNull();
  });

  test("are made with a role that is said, and by a name that will do", async () => {
    const add = (name: string, role?: string) => addOne(open(), { name, role, display: undefined }, site, now);
    await expect(add("bo")).rejects.toThrow("--role");
    await expect(add("bo", "king")).rejects.toThrow("reader, editor, publisher, administrator");
    await expect(add("bo boson", "editor")).rejects.toThrow("2 to 32 characters");
    await add("bo", "editor");
    await expect(add("BO", "editor")).rejects.toThrow('"reset"');
    expect(await listAll(open(), now)).toMatch(/^bo {2}"bo" {2}editor, not set up yet$/m);
  });

  test("are blocked, the last administrator's too, let in again and begun anew", async () => {
    await makeReadyAccount(open(), { name: "chief", role: "administrator", now });
    await changeOne(open(), "chief", "block", now);
    expect(await listAll(open(), now)).toMatch(/^chief {2}"chief" {2}administrator, signs in with a password, BLOCKED$/m);
    await changeOne(open(), "Chief", "unblock", now);
    expect(await resetOne(open(), "chief", site, now)).toContain("First password: ");
    expect(await listAll(open(), now)).toMatch(/^chief .*not set up yet$/m);
    await expect(resetOne(open(), "nobody", site, now)).rejects.toThrow('"list"');
  });
});
