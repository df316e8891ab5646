import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { writeReadableStreamToWritable } from "@remix-run/node";
import { afterEach, describe, expect, test } from "vitest";
import { streamText } from "../../../app/office/stream-text.server";
import { untilSent } from "../../../app/server/until-sent";

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Sends parts of 64 kB as Remix does, to whoever asks. @returns How many were made so far. */
async function serve(parts: number) {
  const made = { parts: 0, isOver: false };
  async function* make() {
    try {
      for (; made.parts < parts; made.parts += 1) yield "x".repeat(65_536);
    } finally {
      made.isOver = true;
    }
  }
  const server = createServer((_request, response) => {
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    void writeReadableStreamToWritable(streamText(make(), { signal: gone.signal, untilSent: () => untilSent(response) }), response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(() => server.close());
  return { made, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function ask(address: string): Promise<IncomingMessage> {
  const [answer] = (await once(get(address), "response")) as [IncomingMessage];
  stops.push(() => answer.destroy());
  return answer;
}

describe("a long file", () => {
  test("is made no faster than it is read", async () => {
    const { made, address } = await serve(1_000);
    const answer = await ask(address);
    await pause(300);
    const waiting = made.parts;
    await pause(300);
    expect(made.parts).toBe(waiting);
    // What the network itself holds, and no more.
    expect(waiting).toBeLessThan(400);
    answer.resume();
    await once(answer, "end");
    expect(made.parts).toBe(1_000);
  });

  test("is no longer made when whoever asked has gone", async () => {
    const { made, address } = await serve(1_000_000);
    const answer = await ask(address);
    await once(answer, "readable");
    answer.destroy();
    await expect.poll(() => made.isOver, { timeout: 5_000 }).toBe(true);
    expect(made.parts).toBeLessThan(1_000_000);
  });

  test("arrives whole, letters of every script too", async () => {
    const server = createServer((_request, response) => void writeReadableStreamToWritable(streamText((async function* () { yield "å"; yield "לא"; yield "ት"; })(), { signal: new AbortController().signal, untilSent: () => untilSent(response) }), response));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    stops.push(() => server.close());
    expect(await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).text()).toBe("åלאት");
  });
});
