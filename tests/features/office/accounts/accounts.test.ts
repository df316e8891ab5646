import { describe, expect, test } from "vitest";
import { changeRole, changeState, endEverySession, readAccounts, resetAccount } from "../../../../app/features/office/accounts/accounts.server";
import { addAccount } from "../../../../app/features/office/accounts/add-account.server";
import { beginSession, findSession } from "../../../../app/features/office/sessions.server";
import { signIn } from "../../../../app/features/office/sign-in/sign-in.server";
import { signInByProvider } from "../../../../app/features/office/sign-in/provider-sign-in.server";
import { SignInGate } from "../../../../app/features/office/sign-in/sign-in-gate.server";
import { findBrokenEntry } from "../../../../app/storage/audit.server";
import { codeAt, makeReadyAccount, typed } from "../../../office-accounts";
import { openFiles } from "../../../databases";
import { actionsOf } from "../actions-of";

const open = openFiles();
const now = new Date("2026-11-22T10:00:10Z");
const author = { actor: { id: "chief", display: "Chief" }, now };
const settings = { issuer: "https://id.example", clientId: "x", clientSecret: "x", groupsClaim: "groups", roles: { it: "administrator", red: "editor" }, method: null } as const;

describe("an account", () => {
  test.each([["Å", "nameForm"], ["a", "nameForm"], ["-anna", "nameForm"], ["anna andersson", "nameForm"], ["x".repeat(33), "nameForm"], ["provider:x", "nameForm"]])("is not made by the name %s", async (name, code) => {
    expect(await addAccount(open(), author, { name, display: "Anna", role: "editor" })).toEqual({ problems: [{ field: "name", code }] });
  });

  test.each([["  ", "missing"], ["x".repeat(81), "tooLong"], ["\u202eannA", "bidi"]])("is not shown as %j", async (display, code) => {
    expect(await addAccount(open(), author, { name: "anna", display, role: "editor" })).toEqual({ problems: [{ field: "display", code }] });
  });

  test("is made once by each name, and nothing secret is in the log", async () => {
    const made = await addAccount(open(), author, { name: "once", display: "Once", role: "editor" });
    expect(await addAccount(open(), author, { name: "once", display: "Twice", role: "editor" })).toEqual({ problems: [{ field: "name", code: "nameTaken" }] });
    const log = JSON.stringify(await open().selectFrom("audit_entry").selectAll().execute());
    expect(log).toContain("Once");
    expect(log).not.toContain("argon2");
    expect(log).not.toContain("password" in made ? made.password : "argon2");
    expect(await findBrokenEntry(open())).toBeNull();
  });

  test("that is blocked is out at its next request and does not come in, until the block is lifted", async () => {
    const account = await makeReadyAccount(open(), { name: "blocked", now });
    const secret = await beginSession(open(), account.id, now);
    expect(await changeState(open(), author, account.id, "blocked")).toBeNull();
    expect(await findSession(open(), secret, now)).toBeNull();
    const enter = () => signIn(open(), new SignInGate(), typed({ name: "blocked", password: account.password, code: codeAt(account.secret, now) }), now);
    expect((await enter()).kind).toBe("refused");
    await changeState(open(), author, account.id, "active");
    expect(await findSession(open(), secret, now)).toBeNull();
    expect((await enter()).kind).toBe("signed-in");
    expect(await actionsOf(open(), account.id)).toEqual(["account.create", "account.set-up", "account.sign-in", "account.block", "account.unblock", "account.sign-in"]);
  });

  test("that begins anew is out, and neither its password nor its codes hold", async () => {
    const account = await makeReadyAccount(open(), { name: "lost", now });
    const secret = await beginSession(open(), account.id, now);
    const first = await resetAccount(open(), author, account.id);
    if (typeof first === "string") throw new Error(first);
    expect(await findSession(open(), secret, now)).toBeNull();
    const enter = (password: string) => signIn(open(), new SignInGate(), typed({ name: "lost", password, code: codeAt(account.secret, now) }), now);
    expect((await enter(account.password)).kind).toBe("refused");
    expect((await enter(first.password)).kind).toBe("setup");
  });

  test("has its new role from the next request on", async () => {
    const { id } = await makeReadyAccount(open(), { name: "raised", now });
    const secret = await beginSession(open(), id, now);
    await changeRole(open(), author, id, "publisher");
    expect((await findSession(open(), secret, now))?.role).toBe("publisher");
  });

  test("that is not there is told", async () => {
    for (const work of [changeRole(open(), author, "none", "editor"), changeState(open(), author, "none", "blocked"), resetAccount(open(), author, "none"), endEverySession(open(), author, "none")]) expect(await work).toBe("gone");
  });
});

describe("the last administrator", () => {
  test("is neither blocked nor made less, as long as nobody else can look after the accounts", async () => {
    const chief = await makeReadyAccount(open(), { name: "chief", role: "administrator", now });
    await addAccount(open(), author, { name: "not-set-up", display: "x", role: "administrator" });
    expect(await changeState(open(), author, chief.id, "blocked")).toBe("last");
    expect(await changeRole(open(), author, chief.id, "publisher")).toBe("last");
    const second = await makeReadyAccount(open(), { name: "second", role: "administrator", now });
    const outcomes = await Promise.all([changeRole(open(), author, chief.id, "publisher"), changeState(open(), author, second.id, "blocked")]);
    expect(outcomes.sort()).toEqual(["last", null].sort());
  });
});

describe("somebody of the provider's", () => {
  const claims = (groups: string[]) => ({ iss: settings.issuer, sub: "7", name: "Pia", groups });

  test("has the role that their groups give and no password of ours", async () => {
    const outcome = await signInByProvider(open(), settings, claims(["it"]), null, now);
    const pia = (await readAccounts(open(), now)).find(({ display }) => display === "Pia");
    expect(outcome.kind).toBe("signed-in");
    expect(pia).toMatchObject({ role: "administrator", fromProvider: true, isSetUp: true, sessions: 1 });
    expect(await changeRole(open(), author, pia?.id ?? "", "reader")).toBe("provider");
    expect(await resetAccount(open(), author, pia?.id ?? "")).toBe("provider");
  });

  test("stays out where the provider has not used the method that it must", async () => {
    const strict = { ...settings, method: "mfa" };
    expect(await signInByProvider(open(), strict, { ...claims(["it"]), amr: ["pwd"] }, null, now)).toEqual({ kind: "refused", reason: "method" });
    expect((await signInByProvider(open(), strict, { ...claims(["it"]), amr: ["pwd", "mfa"] }, null, now)).kind).toBe("signed-in");
  });

  test("is out everywhere when they come without a group, and stays out when they are blocked here", async () => {
    const before = await signInByProvider(open(), settings, claims(["red"]), null, now);
    expect(await signInByProvider(open(), settings, claims([]), null, now)).toEqual({ kind: "refused", reason: "role" });
    expect(before.kind === "signed-in" && (await findSession(open(), before.session, now))).toBeNull();
    const pia = (await readAccounts(open(), now)).find(({ display }) => display === "Pia");
    await changeState(open(), author, pia?.id ?? "", "blocked");
    expect(await signInByProvider(open(), settings, claims(["it"]), null, now)).toEqual({ kind: "refused", reason: "blocked" });
  });
});
