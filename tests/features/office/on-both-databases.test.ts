import { describe, expect, test } from "vitest";
import { changeRole, changeState, endEverySession, readAccounts, resetAccount, signOut } from "../../../app/features/office/accounts/accounts.server";
import { changeOwnPassword } from "../../../app/features/office/accounts/own-password.server";
import { findSession, listSessions } from "../../../app/features/office/sessions.server";
import { beginFlow, resumeFlow } from "../../../app/features/office/sign-in/provider-flow.server";
import { signIn } from "../../../app/features/office/sign-in/sign-in.server";
import { SignInGate } from "../../../app/features/office/sign-in/sign-in-gate.server";
import { findBrokenEntry } from "../../../app/storage/audit.server";
import { openCampaigns } from "../../../app/storage/database.server";
import { openBoth, places } from "../../databases";
import { codeAt, makeReadyAccount, typed } from "../../office-accounts";

const now = new Date("2026-11-22T10:00:10Z");
const author = { actor: { id: "chief", display: "Chief" }, now };
const { on } = openBoth(openCampaigns);

describe.each(places)("on %s", (which) => {
  const db = () => on(which);

  test("an account lives its life: made, used, changed, begun anew, blocked; and the log of it is whole", async () => {
    const account = await makeReadyAccount(db(), { name: "anna", role: "administrator", now });
    const outcome = await signIn(db(), new SignInGate(), typed({ name: "anna", password: account.password, code: codeAt(account.secret, now), device: account.device }), now);
    if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
    const later = new Date(now.getTime() + 120_000);
    expect(await findSession(db(), outcome.session, later)).toMatchObject({ display: "anna", role: "administrator", language: "sv" });
    const changed = await changeOwnPassword(db(), new SignInGate(), { actor: { id: account.id, display: "anna" }, now: later }, { old: account.password, new: "ett nytt ord för boken", code: codeAt(account.secret, later), network: "x", session: outcome.session });
    if (changed.kind !== "changed") throw new Error(JSON.stringify(changed));
    expect(await findSession(db(), outcome.session, later)).toBeNull();
    expect(await listSessions(db(), account.id, changed.session, later)).toEqual([{ begun: later.getTime(), seen: later.getTime(), isThis: true }]);
    expect((await readAccounts(db(), later))[0]).toMatchObject({ name: "anna", sessions: 1, isSetUp: true, fromProvider: false });
    await signOut(db(), author, changed.session);
    expect(await changeRole(db(), author, account.id, "editor")).toBe("last");
    await makeReadyAccount(db(), { name: "bo", role: "administrator", now });
    expect(await changeRole(db(), author, account.id, "editor")).toBeNull();
    expect(await endEverySession(db(), author, account.id)).toBeNull();
    expect(await resetAccount(db(), author, account.id)).toMatchObject({ name: "anna" });
    expect(await changeState(db(), author, account.id, "blocked")).toBeNull();
    expect(await findBrokenEntry(db())).toBeNull();
  });

  test("a code that comes from many processes at the same moment is taken once", async () => {
    const account = await makeReadyAccount(db(), { name: "carl", now });
    const enter = () => signIn(db(), new SignInGate(), typed({ name: "carl", password: account.password, code: codeAt(account.secret, now) }), now);
    expect((await Promise.all([enter(), enter(), enter()])).map(({ kind }) => kind).sort()).toEqual(["refused", "refused", "signed-in"]);
  });

  test("an answer of the provider is taken up once, within ten minutes, by the browser that asked, in whichever of its tabs", async () => {
    const first = await beginFlow(db(), "/redaktion/a", null, now);
    const second = await beginFlow(db(), "/redaktion/b", first.cookie, now);
    expect(second.cookie).toBe(first.cookie);
    const resume = (state: string, cookie: string | null, minutes = 0) => resumeFlow(db(), state, cookie, new Date(now.getTime() + minutes * 60_000));
    expect(await resume(first.question.state, "x".repeat(43))).toBeNull();
    expect(await resume(first.question.state, null)).toBeNull();
    const taken = await Promise.all([resume(first.question.state, first.cookie), resume(first.question.state, first.cookie)]);
    expect(taken.filter((one) => one !== null)).toEqual([{ question: first.question, target: "/redaktion/a" }]);
    expect((await resume(second.question.state, second.cookie, 10))?.target).toBe("/redaktion/b");
    const third = await beginFlow(db(), "/redaktion/c", "not a cookie of ours; Path=/", now);
    expect(third.cookie).toMatch(/^[\w-]{43}$/);
    expect(await resume(third.question.state, third.cookie, 11)).toBeNull();
  });
});
