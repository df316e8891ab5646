import { describe, expect, test } from "vitest";
import { changeState, resetAccount } from "../../../../app/features/office/accounts/accounts.server";
import { addAccount } from "../../../../app/features/office/accounts/add-account.server";
import { findSession } from "../../../../app/features/office/sessions.server";
import { finishSetup, readSetup } from "../../../../app/features/office/sign-in/setup.server";
import { signIn } from "../../../../app/features/office/sign-in/sign-in.server";
import { SignInGate } from "../../../../app/features/office/sign-in/sign-in-gate.server";
import { findUserByName } from "../../../../app/storage/office-users.server";
import { codeAt, typed } from "../../../office-accounts";
import { openFiles } from "../../../databases";

const open = openFiles();
const now = new Date("2026-11-22T10:00:10Z");
const author = { actor: { id: "test", display: "Test" }, now };
const minute = 60_000;
const days = 24 * 60 * minute;
let names = 0;

/** A new account, with its first password. */
async function add() {
  const first = await addAccount(open(), author, { name: `bo${(names += 1)}`, display: "Bo Boson", role: "editor" });
  if ("problems" in first) throw new Error(JSON.stringify(first.problems));
  const id = (await findUserByName(open(), first.name))?.id ?? "";
  const begin = async (at = now) => signIn(open(), new SignInGate(), typed({ name: first.name, password: first.password }), at);
  return { ...first, id, begin };
}

/** A new account whose setting up has begun. */
async function begin() {
  const account = await add();
  const begun = await account.begin();
  if (begun.kind !== "setup") throw new Error(begun.kind);
  const setup = await readSetup(open(), begun.ticket, now);
  const finish = (given: { password?: string; code?: string }, at = now) =>
    finishSetup(open(), new SignInGate(), { ticket: begun.ticket, password: "eget ord för boken", code: codeAt(setup?.totp ?? "", at), network: "192.0.2.1", device: null, session: null, ...given }, at);
  return { ...account, begun, setup, finish };
}

describe("a first password", () => {
  test("lets nobody in: it opens the setting up of its account, for a week", async () => {
    const { begin: enter } = await add();
    expect((await enter()).kind).toBe("setup");
    expect((await enter(new Date(now.getTime() + 7 * days - 1))).kind).toBe("setup");
    expect((await enter(new Date(now.getTime() + 7 * days))).kind).toBe("refused");
  });

  test("opens nothing of an account that is blocked", async () => {
    const { id, begin: enter } = await add();
    await changeState(open(), author, id, "blocked");
    expect((await enter()).kind).toBe("refused");
  });

  test("is stored as a hash that fits nobody else's", async () => {
    const { name, password } = await add();
    const stored = JSON.stringify(await open().selectFrom("office_user").selectAll().execute());
    expect(stored).toContain(name);
    expect(stored).not.toContain(password);
  });
});

describe("setting up an account", () => {
  test("gives it its owner's password and codes, signs them in, and the first password is over", async () => {
    const { name, begin: enter, finish, setup } = await begin();
    const done = await finish({});
    if (done.kind !== "signed-in") throw new Error(JSON.stringify(done));
    expect(await findSession(open(), done.session, now)).toMatchObject({ display: "Bo Boson" });
    expect((await enter()).kind).toBe("refused");
    const next = new Date(now.getTime() + minute);
    expect((await signIn(open(), new SignInGate(), typed({ name, password: "eget ord för boken", code: codeAt(setup?.totp ?? "", next) }), next)).kind).toBe("signed-in");
  });

  test("asks for a password that will do, and another than the first", async () => {
    const { finish, password } = await begin();
    expect(await finish({ password: "kort" })).toEqual({ kind: "refused", field: "new-password", code: "tooShort" });
    expect(await finish({ password })).toEqual({ kind: "refused", field: "new-password", code: "same" });
    expect(await finish({ code: "000000" })).toEqual({ kind: "refused", field: "code", code: "wrongCode" });
    expect((await finish({})).kind).toBe("signed-in");
  });

  test("happens once, in however many browsers it was begun", async () => {
    const { begin: enter, finish } = await begin();
    const second = await enter();
    expect((await Promise.all([finish({}), finish({})])).map(({ kind }) => kind).sort()).toEqual(["over", "signed-in"]);
    expect(await readSetup(open(), second.kind === "setup" ? second.ticket : "", now)).toBeNull();
  });

  test("is over after half an hour, when the account is blocked, and when it gets another first password", async () => {
    const [late, blocked, reset] = [await begin(), await begin(), await begin()];
    expect(await late.finish({}, new Date(now.getTime() + 31 * minute))).toEqual({ kind: "over" });
    await changeState(open(), author, blocked.id, "blocked");
    expect(await blocked.finish({})).toEqual({ kind: "over" });
    await resetAccount(open(), author, reset.id);
    expect(await reset.finish({})).toEqual({ kind: "over" });
  });

  test("is nobody's who has only a guess for its cookie", async () => {
    expect(await readSetup(open(), "x".repeat(43), now)).toBeNull();
    expect(await readSetup(open(), null, now)).toBeNull();
  });
});
