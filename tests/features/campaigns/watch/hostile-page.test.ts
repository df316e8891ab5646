import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import type { Writable } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fetchPage, type Network, publicNetwork } from "../../../../app/features/campaigns/watch/fetch-page.server";
import { type Answer, openHostSite } from "./host-site";

const { site, answerWith } = openHostSite();
const fetchFrom = (network: Partial<Network> = {}, address = "https://host.example/") =>
  fetchPage({ address, hosts: new Set(["host.example", "unnamed.example"]), site: "https://fritt.example" }, { ...site().network, ...network });
const quick = { patience: 400 };
const page = { "Content-Type": "text/html" };
/** Writes until whoever reads is gone. @returns Bytes written. */
const pour = async (into: Writable, part: Buffer, most: number) => {
  let sent = 0;
  while (sent < most && !into.destroyed) {
    sent += part.length;
    if (!into.write(part)) {
      await new Promise<void>((resolve) => {
        const go = () => (into.off("drain", go).off("close", go), resolve());
        into.once("drain", go).once("close", go);
      });
    }
  }
  return sent;
};

describe("within five seconds in all", () => {
  test("is how long the real network is waited for", () => {
    expect(publicNetwork.patience).toBe(5_000);
  });

  test("a page of ten gigabytes is cut off after a megabyte", async () => {
    let sent = Promise.resolve(0);
    answerWith((_request, response) => void (sent = pour(response.writeHead(200, { ...page, "Content-Length": String(10 * 1024 ** 3) }), Buffer.alloc(65_536, "a"), 10 * 1024 ** 3)));
    const begun = performance.now();

    expect(await fetchFrom()).toEqual({ code: "large", detail: "" });
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(await sent).toBeLessThan(64 * 1024 ** 2);
  });

  test("and so is one of ten gigabytes that comes folded into ten megabytes", async () => {
    answerWith((_request, response) => {
      const fold = createGzip();
      fold.pipe(response.writeHead(200, { ...page, "Content-Encoding": "gzip" }));
      response.once("close", () => fold.destroy());
      void pour(fold, Buffer.alloc(1_048_576), 10 * 1024 ** 3);
    });
    const begun = performance.now();

    expect(await fetchFrom()).toEqual({ code: "large", detail: "" });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test.each<[string, Answer]>([
    ["whose headers never come", () => undefined],
    ["that comes a letter at a time", (_request, response) => {
      const timer = setInterval(() => response.write("a"), 20);
      response.writeHead(200, page).once("close", () => clearInterval(timer));
    }],
    ["that comes folded, a letter at a time", (_request, response) => {
      const [folded, timer] = [gzipSync(randomBytes(1_000)).values(), setInterval(() => response.write(Buffer.from([folded.next().value ?? 0])), 5)];
      response.writeHead(200, { ...page, "Content-Encoding": "gzip" }).once("close", () => clearInterval(timer));
    }],
    ["that leads on slowly", (request, response) => void setTimeout(() => response.writeHead(302, { Location: `${request.url}a` }).end(), 150)],
  ])("a page %s is given up", async (_name, slow) => {
    answerWith(slow);
    const begun = performance.now();

    expect(await fetchFrom(quick)).toEqual(expect.objectContaining({ code: "slow" }));
    expect(performance.now() - begun).toBeLessThan(quick.patience + 300);
  });

  test("a resolver and a machine that never answer are given up", async () => {
    const silent = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(silent, "listening");

    expect(await fetchFrom({ ...quick, resolve: () => new Promise(() => undefined) })).toEqual({ code: "slow", detail: "" });
    expect(await fetchFrom({ ...quick, port: (silent.address() as AddressInfo).port })).toEqual({ code: "slow", detail: "" });
    silent.close();
  });
});

describe("a page is not taken", () => {
  const say = (status: number, headers: Record<string, string>, text = "<p>"): Answer => (_request, response) => void response.writeHead(status, headers).end(text);

  test.each<[string, string, string, Answer]>([
    ["that is no HTML", "type", "", say(200, { "Content-Type": "application/json" })],
    ["that says nothing of what it is", "type", "", say(200, {})],
    ["that is not there", "status", "404", say(404, page)],
    ["that leads on without saying where", "status", "302", say(302, page)],
    ["folded in a way that we do not know", "coding", "", say(200, { ...page, "Content-Encoding": "zstd" })],
    ["folded in a way named as something of every object", "coding", "", say(200, { ...page, "Content-Encoding": "constructor" })],
    ["folded wrongly", "connection", "Z_DATA_ERROR", say(200, { ...page, "Content-Encoding": "gzip" })],
    ["whose headers are longer than a book", "connection", "HPE_HEADER_OVERFLOW", say(200, { ...page, "X-Long": "a".repeat(60_000) })],
    ["that breaks off", "connection", "ECONNRESET", (_request, response) => void response.writeHead(200, { ...page, "Content-Length": "1000" }).write("<p>", () => response.socket?.destroy())],
  ])("%s: %s %s", async (_name, fault, detail, wrong) => {
    answerWith(wrong);

    expect(await fetchFrom()).toEqual({ code: fault, detail });
  });

  test("from a machine that cannot prove its name", async () => {
    answerWith(say(200, page));

    expect(await fetchFrom({}, "https://unnamed.example/")).toEqual({ code: "connection", detail: "ERR_TLS_CERT_ALTNAME_INVALID" });
    const { authority: _nobody, ...stranger } = site().network;
    expect(await fetchPage({ address: "https://host.example/", hosts: new Set(["host.example"]), site: "https://fritt.example" }, stranger)).toEqual({ code: "connection", detail: "DEPTH_ZERO_SELF_SIGNED_CERT" });
  });
});
