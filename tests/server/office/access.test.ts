import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessTable } from "../../../app/features/office/access-table";
import { isAtLeast, type Role, roles } from "../../../app/features/office/role";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { fetchOffice, sendForm, signIn } from "../../office";
import { plan } from "../../planned";
import { startSite } from "../../site";

const directory = mkdtempSync(join(tmpdir(), "access-"));
let db: CampaignDatabase;
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  db = await openCampaigns({ directory });
  await plan(db, { code: "BCDFGM", campaign: { state: "draft" } });
  site = await startSite({ DATA_DIR: directory });
});
afterAll(async () => {
  await site.stop();
  await db.destroy();
  rmSync(directory, { recursive: true, force: true });
});

const addressOf = (path: string) => path.replace(":campaign", "campaign-BCDFGM").replace(":placement", "placement-BCDFGM");
/** Lets out whoever wants to be out, from a page of any session, as long as it is a page of this site. */
const wayOut = "/redaktion/logga-ut";
const rules = accessTable.flatMap(({ path, GET, POST }) => [...(GET ? [{ path, method: "GET" as const, needed: GET }] : []), ...(POST ? [{ path, method: "POST" as const, needed: POST }] : [])]);
const cases = rules.filter(({ needed }) => needed !== "anybody").flatMap((rule) => roles.map((role) => ({ ...rule, needed: rule.needed as Role, role })));

describe("every address of the office (37)", () => {
  test.each(cases)("$method $path as $role", async ({ path, method, needed, role }) => {
    const who = await signIn(db, role);

    const { status } = method === "GET" ? await fetchOffice(site.origin, addressOf(path), who) : await sendForm(site.origin, addressOf(path), who, {});

    // An empty form is refused by its fields, or does nothing; it is never a fault of ours.
    if (isAtLeast(role, needed)) expect(method === "GET" ? [200] : [200, 303, 400, 404, 409]).toContain(status);
    else expect(status).toBe(403);
  });

  test.each(rules.filter(({ needed }) => needed !== "anybody"))("$method $path asks who comes to sign in", async ({ path, method }) => {
    const nobody = { cookie: "", token: "" };

    const answer = method === "GET" ? await fetchOffice(site.origin, addressOf(path), nobody) : await sendForm(site.origin, addressOf(path), nobody, {});

    // Who is out already is told so.
    expect(answer.status).toBe(path === wayOut ? 303 : method === "GET" ? 302 : 401);
    if (method === "GET") expect(answer.headers.get("Location")).toMatch(/^\/redaktion\/logga-in\?till=/);
  });

  test.each(rules.filter(({ method, needed }) => method === "POST" && needed !== "anybody"))("POST $path takes no form of another session, of another site or of no browser (38)", async ({ path }) => {
    const who = await signIn(db, "administrator");
    const post = (headers: Record<string, string>, token = who.token) => fetch(site.origin + addressOf(path), { method: "POST", redirect: "manual", headers: { Cookie: who.cookie, "Content-Type": "application/x-www-form-urlencoded", ...headers }, body: new URLSearchParams({ token }) });

    expect((await post({ "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect((await post({ Origin: "https://annan.test" })).status).toBe(403);
    expect((await post({})).status).toBe(403);
    expect((await post({ "Sec-Fetch-Site": "same-origin" }, "")).status).toBe(path === wayOut ? 303 : 403);
  });

  test("stands in the table, and each in the table has a page", () => {
    const files = readdirSync(join(import.meta.dirname, "../../../app/routes")).filter((name) => name.startsWith("redaktion."));
    const paths = new Set(files.map((name) => `/${name.replace(/\.tsx?$/, "").replaceAll(/\[(.)\]/g, "\0").replaceAll("_.", ".").replace(/\._index$/, "").replaceAll(".", "/").replaceAll("\0", ".").replaceAll("$", ":")}`));
    // The frames around others, and what the guard shows by itself.
    for (const own of ["/redaktion/avvisad", "/redaktion/tsx"]) paths.delete(own);

    expect([...paths].toSorted()).toEqual(accessTable.map(({ path }) => path).toSorted());
  });
});
