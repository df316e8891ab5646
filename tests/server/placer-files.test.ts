import { parse } from "node-html-parser";
import express from "express";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Placement } from "../../app/features/campaigns/campaign";
import { makeCode } from "../../app/features/campaigns/code";
import { placerFiles } from "../../app/server/placer-files";
import { securityHeaders } from "../../app/server/security-headers";
import { creative, placement, site } from "../features/campaigns/placer/placed";
import { readQrCode } from "../features/campaigns/placer/read-qr-code";

const unknown = makeCode(() => 7);
const placements: Placement[] = [
  placement({ code: "KBTRZ3", creatives: [creative(), creative({ language: "ar", heading: "هذا ليس ذنبك" })] }),
  placement({ code: "BCDFGM", creatives: [], kind: "print" }),
  placement({ code: "000000", demonstration: true }),
];
let server: Server;
let origin = "";

beforeAll(async () => {
  const app = express().disable("etag").set("query parser", false);
  app.use((_request, response, next) => void (response.set(securityHeaders(site)), next()));
  app.use(placerFiles({ findPlacement: (code) => placements.find((one) => one.code === code), site }));
  app.use((_request, response) => void response.status(418).end());
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const get = (path: string, init?: RequestInit) => fetch(origin + path, init);
const oembed = (address: string, more = "") => get(`/oembed?url=${encodeURIComponent(address)}${more}`);

describe("the pictures that a placer saves", () => {
  test("are SVG that nothing runs in, that no cache keeps and that no other site can show from here", async () => {
    for (const name of ["qr", "banner"]) {
      const { status, headers } = await get(`/placera/KBTRZ3/sv/${name}.svg`);

      expect(status).toBe(200);
      expect(headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
      expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
      expect(headers.get("Cache-Control")).toBe("private, no-store");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      for (const telling of ["Set-Cookie", "ETag", "Last-Modified", "Access-Control-Allow-Origin"]) expect(headers.get(telling), telling).toBeNull();
    }
  });

  test("lead to the placement in the language of their address", async () => {
    const svg = await (await get("/placera/KBTRZ3/ar/qr.svg")).text();
    const [, size = "0"] = /viewBox="0 0 (\d+)/.exec(svg) ?? [];

    expect(readQrCode(/<path d="([^"]+)"/.exec(svg)?.[1] ?? "", Number(size))).toBe(`${site}/k/KBTRZ3/ar`);
    expect(await (await get("/placera/KBTRZ3/ar/banner.svg")).text()).toContain("هذا ليس ذنبك");
  });

  test("come however the code is written, and to HEAD without a body", async () => {
    expect((await get("/placera/kbtrz3/sv/qr.svg")).status).toBe(200);
    const head = await get("/placera/KBTRZ3/sv/banner.svg", { method: "HEAD" });

    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("of a made-up campaign say so", async () => {
    expect(await (await get("/placera/000000/sv/banner.svg")).text()).toContain("Exempel: det här är ingen riktig kampanj.");
  });

  test.each([
    ["a code that nobody has", `/placera/${unknown}/sv/qr.svg`, "We do not have this code."],
    ["a mistyped code", "/placera/KBTRZ4/sv/qr.svg", "We do not have this code."],
    ["a language that we do not have", "/placera/KBTRZ3/xx/qr.svg", "There is no such file."],
    ["a file that we do not make", "/placera/KBTRZ3/sv/banner.png", "There is no such file."],
    ["a picture of no words", "/placera/BCDFGM/sv/banner.svg", "This code has no words for a picture."],
  ])("are not there for %s, and it is said why", async (_name, path, said) => {
    const response = await get(path);

    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toContain(said);
  });

  test("leave every other address to others", async () => {
    for (const path of ["/placera", "/placera/KBTRZ3", "/placera/KBTRZ3/sv/qr.svg/x", "/oembed/x", "/sv"]) expect((await get(path)).status, path).toBe(418);
  });
});

describe("oEmbed", () => {
  test("gives the words of a link, to a program on any site", async () => {
    const response = await oembed(`${site}/k/KBTRZ3/ar`, "&maxwidth=320");
    const answer = (await response.json()) as Record<string, unknown>;

    expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer).toMatchObject({ version: "1.0", type: "rich", title: "هذا ليس ذنبك", provider_url: site, width: 320, height: 200 });
    expect(parse(String(answer.html)).querySelector("a")?.getAttribute("href")).toBe(`${site}/k/KBTRZ3/ar`);
  });

  test.each([
    ["another site", "https://evil.test/k/KBTRZ3/sv"],
    ["a code that nobody has", `${site}/k/${unknown}/sv`],
    ["a placement without words", `${site}/k/BCDFGM/sv`],
    ["no address", ""],
  ])("answers 404 for %s, as JSON", async (_name, address) => {
    const response = await oembed(address);

    expect(response.status).toBe(404);
    expect(Object.keys((await response.json()) as object)).toEqual(["error"]);
  });

  test("answers 501 for a form that it does not have, and 200 for the one that it has", async () => {
    expect((await oembed(`${site}/k/KBTRZ3/sv`, "&format=xml")).status).toBe(501);
    expect((await oembed(`${site}/k/KBTRZ3/sv`, "&format=json")).status).toBe(200);
  });

  test.each(["0", "-5", "x", "NaN", ""])("takes a width of %j for none", async (width) => {
    expect(await (await oembed(`${site}/k/KBTRZ3/sv`, `&maxwidth=${width}`)).json()).toMatchObject({ width: 600 });
  });
});
