import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { fetchOffice, sendForm, type SignedIn, signIn } from "../../office";
import { makeReadyAccount } from "../../office-accounts";
import { startSite } from "../../site";

const directory = mkdtempSync(join(tmpdir(), "accounts-"));
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;
let chief: SignedIn;

beforeAll(async () => {
  site = await startSite({ DATA_DIR: directory });
  // The site asks a moment after it answers: nobody may be added before.
  await vi.waitFor(() => expect(site.output.out).toContain("Nobody can sign in to the office"));
  db = await openCampaigns({ directory });
  chief = await signIn(db, "administrator");
});
afterAll(async () => {
  await db.destroy();
  await site.stop();
  rmSync(directory, { recursive: true, force: true });
});

const send = (fields: Record<string, string>, as = chief) => sendForm(site.origin, "/redaktion/konton", as, fields);

test("a site without accounts says at its start how to make the first one", () => {
  expect(site.output.out).toContain("npm run office-user -- add NAME");
});

describe("an administrator", () => {
  test("adds an account and is shown its first password this once", async () => {
    const answer = await send({ do: "add", name: " Bo ", display: "Bo Boson", role: "publisher" });
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toMatch(/<code[^>]*>[a-z2-9]{4}(?:-[a-z2-9]{4}){3}<\/code>/);
    const list = await (await fetchOffice(site.origin, "/redaktion/konton", chief)).text();
    expect(list).toContain("Väntar på att Bo Boson gör klart kontot");
    expect(list).not.toMatch(/<code/);
  });

  test("is told at the field what is wrong with a new account, and nothing that was written is lost", async () => {
    const answer = await send({ do: "add", name: "inte så", display: "Ny Person", role: "editor" });
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(text).toContain('id="name-problem"');
    expect(text).toContain('value="Ny Person"');
    expect((await send({ do: "add", name: "hel-ny", display: "x", role: "king" })).status).toBe(400);
    expect((await send({ do: "crown", person: "x" })).status).toBe(400);
  });

  test("changes a role, ends sessions, blocks and lets in again; each holds at the next request", async () => {
    const other = await signIn(db, "editor");
    const looks = async () => (await fetchOffice(site.origin, "/redaktion/konto", other)).status;
    expect((await send({ do: "role", person: other.id, role: "reader" })).status).toBe(303);
    expect(await (await fetchOffice(site.origin, "/redaktion/konto", other)).text()).toContain("Din roll är läsare");
    expect((await send({ do: "end", person: other.id })).status).toBe(303);
    expect(await looks()).toBe(302);
    expect((await send({ do: "block", person: other.id })).status).toBe(303);
    expect(await (await fetchOffice(site.origin, "/redaktion/konton", chief)).text()).toContain("Spärrat");
    expect((await send({ do: "unblock", person: other.id })).status).toBe(303);
    expect(await looks()).toBe(302);
  });

  test("gives a new first password", async () => {
    const { id } = await makeReadyAccount(db, { name: "tappad", now: new Date() });
    expect(await (await send({ do: "reset", person: id })).text()).toContain("Startlösenord för tappad");
  });

  test("who is the last one cannot shut themselves out", async () => {
    const last = await makeReadyAccount(db, { name: "sista", role: "administrator", now: new Date() });
    const answer = await send({ do: "block", person: last.id });
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("Gör någon annan till administratör först.")]);
  });
});

test.each(["reader", "editor", "publisher"] as const)("a %s neither sees the accounts nor changes any", async (role) => {
  const other = await signIn(db, role);
  expect((await fetchOffice(site.origin, "/redaktion/konton", other)).status).toBe(403);
  expect((await send({ do: "role", person: other.id, role: "administrator" }, other)).status).toBe(403);
});

test("a form with another session's token is given back and changes nothing", async () => {
  const other = await signIn(db, "editor");
  const answer = await send({ do: "block", person: other.id }, { ...chief, token: other.token });
  expect(answer.status).toBe(403);
  expect((await fetchOffice(site.origin, "/redaktion/konto", other)).status).toBe(200);
});
