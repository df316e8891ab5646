import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAccount } from "../../../app/features/office/accounts/add-account.server";
import { sessionCookie } from "../../../app/features/office/sessions.server";
import { deviceCookie } from "../../../app/features/office/sign-in/cookie";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { codeAt } from "../../office-accounts";
import { startSite } from "../../site";
import { browserFor, home, ownPassword, setUp, tokenIn } from "./door";

const directory = mkdtempSync(join(tmpdir(), "sign-in-"));
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  site = await startSite({ DATA_DIR: directory });
  db = await openCampaigns({ directory });
});
afterAll(async () => {
  await db.destroy();
  await site.stop();
  rmSync(directory, { recursive: true, force: true });
});

const browser = () => browserFor(site);
const inTwoSteps = () => new Date(Date.now() + 30_000);

/** A first password for somebody new. */
async function add(name: string, role: "editor" | "administrator" = "editor") {
  const added = await addAccount(db, { actor: { id: "test", display: "Test" }, now: new Date() }, { name, display: name, role });
  if ("problems" in added) throw new Error(JSON.stringify(added.problems));
  return added;
}

describe("somebody with a first password", () => {
  test("chooses their own, connects an app by a picture or a word, and is in", async () => {
    const { page, secret, done } = await setUp(browser(), await add("ny"));
    expect(page).toContain("Gör klart ditt konto");
    expect(page).toContain('role="img"');
    expect(page).toContain(secret.slice(0, 4));
    expect(done.address).toBe(`${home}/redaktion/konto`);
    expect(done.text).toContain("Din roll är redaktör");
  });

  test("is told at the field what is wrong, and goes on from there", async () => {
    const { name, password } = await add("prova");
    const who = browser();
    const { text } = await who.open(`${home}/redaktion/logga-in`, { fields: { name, password } });
    const code = codeAt(/secret=([A-Z2-7]+)/.exec(text)?.[1] ?? "", new Date());
    const refused = await who.ask(`${home}/redaktion/logga-in/nytt`, { fields: { "new-password": "kort", code } });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("Lösenordet är för kort. Det behöver minst 12 tecken.");
    expect((await who.ask(`${home}/redaktion/logga-in/nytt`, { fields: { "new-password": ownPassword, code } })).status).toBe(303);
    expect((await who.open(`${home}/redaktion/logga-in/nytt`)).text).not.toContain("otpauth:");
  });
});

describe("somebody with a password and codes", () => {
  test("comes in by a plain form, and only with cookies that no script and no other host can touch", async () => {
    const { secret } = await setUp(browser(), await add("anna"));
    const who = browser();
    expect((await who.open(`${home}/redaktion/konto?a=1`)).text).toContain('autoComplete="one-time-code"');
    const answer = await who.ask(`${home}/redaktion/logga-in?till=/redaktion/konto%3Fa%3D1`, { fields: { name: "anna", password: ownPassword, code: codeAt(secret, inTwoSteps()) } });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/redaktion/konto?a=1"]);
    const set = answer.headers.getSetCookie();
    expect(set.find((cookie) => cookie.startsWith(`${sessionCookie}=`))).toMatch(/^__Host-redaktion=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    expect(set.find((cookie) => cookie.startsWith(`${deviceCookie}=`))).toMatch(/^__Host-redaktion-enhet=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=15552000$/);
  });

  test("is refused with the same page for an unknown name, a wrong password and a wrong code, which keeps nothing secret", async () => {
    await setUp(browser(), await add("lika"));
    const wrong = [{ name: "finns-inte", password: ownPassword, code: "000000" }, { name: "lika", password: "fel ord för boken", code: "000000" }, { name: "lika", password: ownPassword, code: "000000" }];
    const pages = await Promise.all(wrong.map(async (fields) => {
      const answer = await browser().ask(`${home}/redaktion/logga-in`, { fields });
      return [answer.status, (await answer.text()).replaceAll(fields.name, "NAMN")] as const;
    }));
    expect(new Set(pages.map(([status]) => status))).toEqual(new Set([400]));
    expect(new Set(pages.map(([, text]) => text)).size).toBe(1);
    expect(pages[0]?.[1]).toContain("Namnet, lösenordet eller koden stämmer inte.");
    expect(pages[0]?.[1]).not.toContain("ord för boken");
  });

  test("waits after five failures and is told for how long; the log of the process has neither name nor address", async () => {
    await setUp(browser(), await add("vaktad"));
    const enter = () => browser().ask(`${home}/redaktion/logga-in`, { fields: { name: "vaktad", password: "fel ord för boken" } });
    for (let count = 0; count < 5; count += 1) expect((await enter()).status).toBe(400);
    const answer = await enter();
    expect([answer.status, await answer.text()]).toEqual([429, expect.stringContaining("Vänta 15 minuter och försök igen.")]);
    expect(site.output.out).toContain("The office refused a sign-in: too many failures");
    expect(site.output.out + site.output.error).not.toMatch(/vaktad|127\.0\.0\.1(?!:)/);
  });

  test("changes their password with the old one and a code, and is out everywhere else", async () => {
    const who = browser();
    const { secret, done } = await setUp(who, await add("byter"));
    const old = who.cookiesOf(home).get(sessionCookie) ?? "";
    const change = (fields: Record<string, string>) => who.ask(`${home}/redaktion/konto`, { fields: { token: tokenIn(done.text), "new-password": "ett helt annat ord", ...fields } });
    const code = codeAt(secret, inTwoSteps());
    const refused = await change({ password: "fel ord för boken", code });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("Det nuvarande lösenordet eller koden stämmer inte.")]);
    expect((await change({ password: ownPassword, code })).status).toBe(303);
    expect((await who.ask(`${home}/redaktion/konto`)).status).toBe(200);
    who.cookiesOf(home).set(sessionCookie, old);
    expect((await who.ask(`${home}/redaktion/konto`)).status).toBe(302);
  });

  test("ends all their sessions at once", async () => {
    const who = browser();
    const { done } = await setUp(who, await add("lamnar"));
    const out = await who.open(`${home}/redaktion/konto`, { fields: { token: tokenIn(done.text), do: "everywhere" } });
    expect(out.text).toContain("Du har loggat ut.");
    expect(who.cookiesOf(home).has(sessionCookie)).toBe(false);
  });
});

describe("a form that comes from elsewhere", () => {
  test.each<[string, Record<string, string>]>([["another site", { "Sec-Fetch-Site": "cross-site" }], ["another host of ours", { "Sec-Fetch-Site": "same-site" }], ["nowhere that is told", { "Sec-Fetch-Site": "none" }]])("signs nobody in or out: from %s", async (_where, headers) => {
    const who = browser();
    const { done } = await setUp(who, await add(`fran-${headers["Sec-Fetch-Site"]}`));
    expect(done.answer.status).toBe(200);
    expect((await browser().ask(`${home}/redaktion/logga-in`, { headers, fields: { name: "x", password: "y" } })).status).toBe(403);
    expect((await who.ask(`${home}/redaktion/logga-ut`, { headers, fields: { token: tokenIn(done.text) } })).status).toBe(403);
    expect((await who.ask(`${home}/redaktion/konto`, { headers, fields: { token: tokenIn(done.text), do: "everywhere" } })).status).toBe(403);
    expect((await who.ask(`${home}/redaktion/konto`)).status).toBe(200);
  });
});
