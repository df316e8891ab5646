import { describe, expect, test } from "vitest";
import { changeState } from "../../../../app/features/office/accounts/accounts.server";
import { beginSession, findSession } from "../../../../app/features/office/sessions.server";
import { signIn } from "../../../../app/features/office/sign-in/sign-in.server";
import { SignInGate } from "../../../../app/features/office/sign-in/sign-in-gate.server";
import { codeAt, makeReadyAccount, typed } from "../../../office-accounts";
import { openFiles } from "../../../databases";
import { actionsOf } from "../actions-of";

const open = openFiles();
const now = new Date("2026-11-22T10:00:10Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
let names = 0;

/** An account, a gate nobody has stood at, and how its owner signs in. */
async function setUp() {
  const account = await makeReadyAccount(open(), { name: `anna${(names += 1)}`, now });
  const gate = new SignInGate();
  const right = (at: Date) => typed({ name: account.name, password: account.password, code: codeAt(account.secret, at) });
  return { account, gate, right, enter: (given: Partial<ReturnType<typeof typed>>, at = now) => signIn(open(), gate, { ...right(at), ...given }, at) };
}

describe("signing in with a password", () => {
  test("gives a session and remembers the browser, and the log says so", async () => {
    const { account, enter } = await setUp();
    const outcome = await enter({ name: ` ${account.name.toUpperCase()} ` });
    if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
    expect(await findSession(open(), outcome.session, now)).toMatchObject({ id: account.id, role: "editor" });
    expect(await actionsOf(open(), account.id)).toEqual(["account.create", "account.set-up", "account.sign-in", "account.sign-in"]);
  });

  test("ends the session that the browser had, whoever began it", async () => {
    const { account, enter } = await setUp();
    const planted = await beginSession(open(), account.id, now);
    const outcome = await enter({ session: planted });
    expect(outcome.kind).toBe("signed-in");
    expect(await findSession(open(), planted, now)).toBeNull();
  });

  test("takes a code once, and none that is older", async () => {
    const { account, enter } = await setUp();
    const code = codeAt(account.secret, now);
    expect((await enter({ code })).kind).toBe("signed-in");
    expect((await enter({ code })).kind).toBe("refused");
    expect((await enter({ code: codeAt(account.secret, later(-30)) })).kind).toBe("refused");
    expect((await enter({}, later(30))).kind).toBe("signed-in");
  });

  test("takes a code once when it comes twice at the same moment", async () => {
    const { enter } = await setUp();
    const outcomes = await Promise.all([enter({}), enter({}), enter({}), enter({})]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["refused", "refused", "refused", "signed-in"]);
  });

  test("is refused alike whatever is wrong", async () => {
    const { account, enter } = await setUp();
    await changeState(open(), { actor: { id: "x", display: "x" }, now }, account.id, "active");
    const wrong = [{ name: "nobody" }, { password: "fel lösenord helt" }, { code: "000000" }, { code: "" }];
    for (const given of wrong) expect(await enter({ ...given, network: `network of ${JSON.stringify(given)}` })).toEqual({ kind: "refused" });
    await changeState(open(), { actor: { id: "x", display: "x" }, now }, account.id, "blocked");
    expect(await enter({ network: "yet another" })).toEqual({ kind: "refused" });
  });

  test("waits after five failures, with everything right too, but not in the browser that is known", async () => {
    const { account, enter } = await setUp();
    for (let count = 0; count < 5; count += 1) expect((await enter({ password: "fel" })).kind).toBe("refused");
    expect(await enter({})).toEqual({ kind: "wait", milliseconds: 15 * 60_000 });
    expect((await enter({ device: account.device })).kind).toBe("signed-in");
  });

  test("knows a browser by its cookie for its own person alone, and gives it a new one each time", async () => {
    const [{ account, gate, enter }, other] = [await setUp(), await setUp()];
    for (let count = 0; count < 5; count += 1) await enter({ password: "fel" });
    expect((await enter({ device: other.account.device })).kind).toBe("wait");
    const first = await enter({ device: account.device });
    if (first.kind !== "signed-in") throw new Error(first.kind);
    expect(first.device).not.toBe(account.device);
    for (let count = 0; count < 5; count += 1) gate.begin({ name: account.name, network: "192.0.2.1", device: null }, now.getTime());
    expect((await enter({ device: account.device }, later(60))).kind).toBe("wait");
    expect((await enter({ device: first.device }, later(60))).kind).toBe("signed-in");
  });

  test("looks at no code of who has guessed ten today, and does not say so", async () => {
    const { account, enter } = await setUp();
    for (let index = 0; index < 10; index += 1) expect((await enter({ code: "000000", network: `network ${index}` })).kind).toBe("refused");
    expect(await enter({ network: "yet another" }, later(60))).toEqual({ kind: "refused" });
    expect((await enter({ device: account.device }, later(60))).kind).toBe("signed-in");
  });

  test("says that too many try at once, and that counts as no failure", async () => {
    const { enter } = await setUp();
    const outcomes = await Promise.all(Array.from({ length: 30 }, (_none, index) => enter({ name: `nobody ${index}`, network: `network ${index}` })));
    expect(outcomes.filter(({ kind }) => kind === "busy")).toHaveLength(8);
    expect((await enter({})).kind).toBe("signed-in");
  });
});
