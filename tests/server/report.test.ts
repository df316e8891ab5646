import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { requestsIn, startSite } from "../site";

const folder = mkdtempSync(join(tmpdir(), "reports-"));
const file = join(folder, "made", "reports.ndjson");
let count = 0;
let site: Awaited<ReturnType<typeof startSite>>;

const send = (form: Record<string, string>, path = "/sv/hitta-stod/rapport", headers = {}) =>
  fetch(site.origin + path, { method: "POST", body: new URLSearchParams(form), headers: { "X-Forwarded-For": `203.0.113.${count}`, ...headers }, redirect: "manual" });
const written = () => readFileSync(file, "utf8").split("\n").slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>);
const pageOf = async (response: Response) => parse(await response.text());
const saysHelp = (page: HTMLElement) => ["tel:112", "tel:116016", "/x"].every((href) => page.querySelector(`a[href="${href}"]`));
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());

afterAll(() => rmSync(folder, { recursive: true }));

describe("a report", () => {
  beforeAll(async () => {
    site = await startSite({ REPORTS_FILE: file });
  });
  afterAll(() => site.stop());
  // Each test is another sender's, so that none has sent too many.
  beforeEach(() => {
    count += 1;
    rmSync(file, { force: true });
  });

  // The first, so that the log has nothing else.
  test("leaves nothing of who sent it in file or log, and only the site may read the file", async () => {
    const canary = "kanarie-7f3a";
    await send({ id: "bris", what: "closed", text: "stängt-9c1d", name: canary }, undefined, { "User-Agent": canary, Referer: `https://${canary}.test/`, Cookie: `a=${canary}`, "Accept-Language": canary, "X-Forwarded-For": "203.0.113.77" });
    await send({ id: "bris", what: "number" });
    expect(written()).toEqual([{ day: today(), service: "bris", what: "closed", text: "stängt-9c1d" }, { day: today(), service: "bris", what: "number" }]);
    expect(statSync(file).mode & 0o077).toBe(0);
    const readLog = () => requestsIn(site.output);
    await vi.waitFor(() => expect(readLog()).toHaveLength(2));
    const log = readLog();
    expect(log).toEqual([expect.stringMatching(/^POST report 303 \d+$/), expect.stringMatching(/^POST report 303 \d+$/)]);
    expect(readFileSync(file, "utf8") + log.join() + site.output.error).not.toMatch(/kanarie|127\.0\.0|203\.0\.113/);
    expect(log.join() + site.output.error).not.toMatch(/bris|stängt/);
  });

  test("from the form on a service's page, sent as a browser without script sends it, leads to thanks", async () => {
    const page = await fetch(`${site.origin}/en/find-support/bris`);
    expect(page.headers.get("Content-Security-Policy")).toContain("form-action 'self'");
    const form = (await pageOf(page)).querySelector("form[method=post]");
    const id = form?.querySelector("input[type=hidden]")?.getAttribute("value") ?? "";
    const sent = await send({ id, what: "hours", text: "Closed\r\non Mondays", subject: "" }, form?.getAttribute("action"));
    expect([sent.status, sent.headers.get("Location"), sent.headers.get("Set-Cookie")]).toEqual([303, "/en/find-support/thanks", null]);
    const thanks = await pageOf(await fetch(site.origin + (sent.headers.get("Location") ?? "")));
    expect(thanks.querySelector("h1")?.text).toBe("Thank you");
    expect(thanks.querySelector("main")?.text).toContain("We kept nothing about you.");
    expect(saysHelp(thanks)).toBe(true);
    expect(written()).toEqual([{ day: today(), service: "bris", what: "hours", text: "Closed on Mondays" }]);
  });

  test("that is the sixth within ten minutes is asked to wait, in the visitor's language, with the numbers", async () => {
    for (let post = 1; post <= 5; post += 1) expect((await send({ id: "bris", what: "other" })).status).toBe(303);
    const sixth = await send({ id: "bris", what: "other" }, "/en/find-support/report");
    expect(sixth.status).toBe(429);
    expect(Number(sixth.headers.get("Retry-After"))).toBeGreaterThan(590);
    expect(Number(sixth.headers.get("Retry-After"))).toBeLessThanOrEqual(600);
    const page = await pageOf(sixth);
    expect([page.querySelector("html")?.getAttribute("lang"), page.querySelector("h1")?.text, saysHelp(page)]).toEqual(["en", "Wait a while", true]);
    expect(written()).toHaveLength(5);
    expect((await fetch(`${site.origin}/sv/hitta-stod/bris`)).status).toBe(200);
  });

  test("that cannot be one is refused with a page, and nothing is written", async () => {
    const refused = [await send({ id: "bris" }), await send({ id: "finns-inte", what: "other" }), await send({ id: "bris", what: "other", text: "a".repeat(501) }, "/ar/find-support/report"), await send({ id: "bris", what: "other", text: "a".repeat(20_000) })];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 413]);
    const pages = await Promise.all(refused.map(pageOf));
    expect(pages.map((page) => page.querySelector("html")?.getAttribute("lang"))).toEqual(["sv", "sv", "ar", "sv"]);
    expect(pages[3]?.querySelector("h1")?.text).toBe("Texten är för lång");
    expect(pages.every((page) => saysHelp(page) && !page.text.includes("aaaaa"))).toBe(true);
    expect(() => readFileSync(file)).toThrow("ENOENT");
  });

  test("by a program that fills in what people do not see gets its thanks, and is not written", async () => {
    const sent = await send({ id: "bris", what: "other", text: "Köp!", subject: "Köp!" });
    expect([sent.status, sent.headers.get("Location")]).toEqual([303, "/sv/hitta-stod/tack"]);
    expect(() => readFileSync(file)).toThrow("ENOENT");
  });

  test("that cannot be written is our fault, said with the numbers, and logged without its text", async () => {
    await site.stop();
    site = await startSite({ REPORTS_FILE: folder });
    const sent = await send({ id: "bris", what: "other", text: "hemligt-5b2e" });
    expect(sent.status).toBe(500);
    expect(saysHelp(await pageOf(sent))).toBe(true);
    await site.stop();
    expect(site.output.out).toContain("EISDIR");
    expect(site.output.out + site.output.error).not.toMatch(/hemligt|bris/);
  });
});

describe("the address that takes reports", () => {
  test("leads whoever loads it to the directory, and is no other method's", async () => {
    const loaded = await fetch(`${inject("site")}/sv/hitta-stod/rapport`, { redirect: "manual" });
    expect([loaded.status, loaded.headers.get("Location")]).toEqual([303, "/sv/hitta-stod"]);
    const put = await fetch(`${inject("site")}/sv/hitta-stod/rapport`, { method: "PUT", body: "a" });
    expect([put.status, put.headers.get("Allow")]).toEqual([405, "GET, HEAD, POST"]);
    expect((await fetch(`${inject("site")}/sv/hitta-stod/bris`, { method: "POST", body: "a" })).status).toBe(405);
  });
});

test("words to search for that are too many are refused with the same page", async () => {
  const refused = await fetch(`${inject("site")}/sv/hitta-stod/sok`, { method: "POST", body: new URLSearchParams({ q: "a".repeat(20_000) }) });
  const page = await pageOf(refused);
  expect([refused.status, page.querySelector("h1")?.text, saysHelp(page)]).toEqual([413, "Texten är för lång", true]);
});
