import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sessionCookie } from "../../../app/features/office/sessions.server";
import { flowCookie } from "../../../app/features/office/sign-in/cookie";
import { startProvider, type TestProvider } from "../../provider";
import { startSite } from "../../site";
import { askAs, browserFor, callback, comeInAs, home, tokenIn } from "./door";

let provider: TestProvider;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  provider = await startProvider();
  provider.people.push({ id: "vera", name: "Vera Växlande", groups: ["redaktion-reader"] });
  site = await startSite(provider.environment);
});
afterAll(async () => {
  await site.stop();
  await provider.stop();
});

const browser = () => browserFor(site);

describe("somebody whom the provider knows", () => {
  test("comes in with the highest role of their groups, to the page that they asked for", async () => {
    const who = browser();
    const asked = await who.open(`${home}/redaktion/konto?a=1`);
    expect(asked.text).toContain("/redaktion/logga-in/leverantor?till=%2Fredaktion%2Fkonto%3Fa%3D1");
    const { address, text } = await comeInAs(who, "petra", "/redaktion/konto?a=1");
    expect(address).toBe(`${home}/redaktion/konto?a=1`);
    expect(text).toContain("Petra Publicerare");
    expect(text).toContain("publicerare");
    expect((await who.ask(`${home}/redaktion/konton`)).status).toBe(403);
  });

  test("comes in with the name and the role that the provider tells of today", async () => {
    const person = provider.people.find(({ id }) => id === "vera");
    expect((await comeInAs(browser(), "vera")).text).toContain("Vera Växlande");
    Object.assign(person ?? {}, { name: "Vera Vald", groups: ["redaktion-administrator"] });
    const who = browser();
    expect((await comeInAs(who, "vera")).text).toContain("Vera Vald");
    const log = await (await who.ask(`${home}/redaktion/logg.jsonl`)).text();
    const entry = log.split("\n").find((line) => line.includes("account.update")) ?? "{}";
    expect(entry).toContain("Vera Växlande");
    expect(entry).toContain("administrator");
  });

  test("but is in no group that gives a role: is told whom to ask", async () => {
    const who = browser();
    const { address, text } = await comeInAs(who, "gunnar");
    expect(address).toContain("fel=role");
    expect(text).toContain("Ditt jobbkonto har ingen roll i redaktionen");
    expect(who.cookiesOf(home).has(sessionCookie)).toBe(false);
  });

  test("turns back there: can begin again", async () => {
    const { text } = await comeInAs(browser(), "");
    expect(text).toContain("Inloggningen avbröts");
    expect(text).toContain("Logga in med jobbkontot");
  });

  test.each(["//ond.example/redaktion", "/redaktion/../sv"])("is led to the overview and not to %s", async (target) => {
    expect((await comeInAs(browser(), "laura", target)).address).toBe(`${home}/redaktion`);
  });
});

describe("an answer of the provider", () => {
  test("that another browser asked for lets nobody in: neither a stolen one nor one that is handed to somebody", async () => {
    const [owner, thief] = [browser(), browser()];
    const address = await askAs(owner, "ada");
    const { text } = await thief.open(address);
    expect(text).toContain("Inloggningen gick inte att avsluta");
    expect(thief.cookiesOf(home).has(sessionCookie)).toBe(false);
    await askAs(thief, "laura");
    expect((await thief.open(address)).text).toContain("Inloggningen gick inte att avsluta");
    // Whoever tried has not spoilt it for its owner.
    expect((await owner.open(address)).text).toContain("Ada Admin");
  });

  test("lets in once", async () => {
    const who = browser();
    const address = await askAs(who, "ada");
    const cookie = who.cookiesOf(home).get(flowCookie) ?? "";
    await who.open(address);
    who.cookiesOf(home).clear();
    who.cookiesOf(home).set(flowCookie, cookie);
    expect((await who.open(address)).text).toContain("Inloggningen gick inte att avsluta");
    expect(who.cookiesOf(home).has(sessionCookie)).toBe(false);
  });

  test("with the code of another sign-in does not fit, and the code is then of no use to anybody", async () => {
    const [victim, thief] = [browser(), browser()];
    const stolen = new URL(await askAs(victim, "ada")).searchParams.get("code") ?? "";
    const own = new URL(await askAs(thief, "laura"));
    own.searchParams.set("code", stolen);
    const { text } = await thief.open(own.href);
    expect(text).toContain("Svaret från jobbkontot gick inte att använda");
    expect(thief.cookiesOf(home).has(sessionCookie)).toBe(false);
  });

  test.each(["", "?state=x&code=y", "?error=access_denied", "?state=a.b&code=c&state=d"])("that is none (%s) leads to the page for signing in", async (query) => {
    const who = browser();
    await askAs(who, "laura");
    const { answer, text } = await who.open(callback + query);
    expect(answer.status).toBe(200);
    expect(text).toContain("Börja om här");
  });
});

describe("a session", () => {
  test("is a new one at each sign-in, and the one before is over: nobody goes on in one that was put under them", async () => {
    const [thief, victim] = [browser(), browser()];
    await comeInAs(thief, "laura");
    const planted = thief.cookiesOf(home).get(sessionCookie) ?? "";
    victim.cookiesOf(home).set(sessionCookie, planted);
    const address = await askAs(victim, "ada");
    const answer = await victim.ask(address);
    const set = answer.headers.getSetCookie().find((cookie) => cookie.startsWith(sessionCookie)) ?? "";
    expect(set).toMatch(/^__Host-redaktion=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    expect(set).not.toContain(planted);
    expect((await thief.ask(`${home}/redaktion/konto`)).headers.get("location")).toContain("/redaktion/logga-in");
  });

  test("ends by signing out, at once, and the provider's own can be ended too", async () => {
    const who = browser();
    const { text } = await comeInAs(who, "laura");
    const secret = who.cookiesOf(home).get(sessionCookie) ?? "";
    const out = await who.open(`${home}/redaktion/logga-ut`, { fields: { token: tokenIn(text) } });
    expect(out.text).toContain("Du har loggat ut.");
    expect(out.text).toContain(`${provider.issuer}/session/end?`);
    expect(who.cookiesOf(home).has(sessionCookie)).toBe(false);
    who.cookiesOf(home).set(sessionCookie, secret);
    expect((await who.ask(`${home}/redaktion/konto`)).status).toBe(302);
  });
});

test("a provider that is gone is said to be, and whoever has a password can use it", async () => {
  const who = browser();
  const address = await askAs(who, "laura");
  await provider.stop();
  const { answer, text } = await who.open(address);
  expect(answer.status).toBe(200);
  expect(text).toContain("Jobbkontots inloggning svarar inte");
  expect(text).toContain('name="password"');
  expect(site.output.out).toContain("The office refused a sign-in: provider, down");
});
