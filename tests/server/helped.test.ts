import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { added, browser, fetchPage, settle } from "../counted";
import { startSite } from "../site";

let directory = "";
let site: Awaited<ReturnType<typeof startSite>>;
const send = (path: string, headers: Record<string, string> = {}) => fetchPage(site.origin + path, { method: "POST", headers: { ...browser, "Sec-Fetch-Site": "same-origin", ...headers } });
const addedBy = (work: () => Promise<unknown>) => added(site.origin, directory, work);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "helped-"));
  site = await startSite({ DATA_DIR: directory });
  await settle(site.origin);
});
afterAll(async () => {
  await site.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe("whether a page helped", () => {
  test("is asked under it by two forms of one button each, which hold nothing else", async () => {
    const page = parse((await fetchPage(`${site.origin}/ar/urgent-help`)).text);
    const forms = page.querySelectorAll("main form");

    expect(forms.map((form) => [form.getAttribute("method"), form.getAttribute("action"), form.querySelectorAll("input, textarea, select").length, form.querySelectorAll("button").length]))
      .toEqual([["post", "/svar/ja/ar/urgent-help", 0, 1], ["post", "/svar/nej/ar/urgent-help", 0, 1]]);
  });

  test("is counted by page, language and answer alone, and thanked for on a page with the numbers", async () => {
    const sums = await addedBy(async () => {
      const answers = [await send("/svar/ja/ar/urgent-help"), await send("/svar/nej/ar/urgent-help"), await send("/svar/ja/ar/urgent-help")];
      expect(answers.map(({ status, headers }) => [status, headers.location, headers["set-cookie"]])).toEqual([303, 303, 303].map((status) => [status, "/ar/thanks", undefined]));
    });
    expect(sums).toEqual({ "page urgent-help ar helped": 2, "page urgent-help ar not_helped": 1 });

    const thanks = parse((await fetchPage(`${site.origin}/sv/tack`)).text);
    expect(thanks.querySelector("h1")?.text).toBe("Tack för svaret");
    for (const href of ["tel:112", "tel:116016", "/x"]) expect(thanks.querySelector(`a[href="${href}"]`), href).not.toBeNull();
  });

  test("is not counted of robots, nor of another site's page", async () => {
    const sums = await addedBy(async () => {
      await send("/svar/ja/sv/akut-hjalp", { "User-Agent": "curl/8.5.0" });
      await send("/svar/ja/sv/akut-hjalp", { "Sec-Fetch-Site": "cross-site" });
    });

    expect(sums).toEqual({ "excluded robot excluded": 1, "excluded embedded excluded": 1 });
  });

  test.each(["/svar/ja/sv/finns-inte", "/svar/kanske/sv/akut-hjalp", "/svar/ja/sv/urgent-help", "/svar/ja/xx", "/svar/ja"])("is not taken at %s", async (path) => {
    expect(await addedBy(async () => expect((await send(path)).status).toBe(405))).toEqual({});
  });

  test("leads whoever loads the address again to the page", async () => {
    const answer = await fetchPage(`${site.origin}/svar/ja/sv/akut-hjalp`);

    expect([answer.status, answer.headers.location]).toEqual([303, "/sv/akut-hjalp"]);
  });

  test("is thanked for under the other language's word by the page's own address, and in no language that we lack", async () => {
    const moved = await fetchPage(`${site.origin}/sv/thanks`);
    expect([moved.status, moved.headers.location]).toEqual([301, "/sv/tack"]);
    expect((await fetchPage(`${site.origin}/xx/tack`)).status).toBe(404);
  });
});
