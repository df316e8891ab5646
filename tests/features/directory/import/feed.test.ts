import { http, HttpResponse } from "msw";
import { describe, expect, test } from "vitest";
import { createAreaFinder } from "../../../../app/features/directory/import/find-area";
import { collectFindings } from "../../../../app/features/directory/import/finding";
import { createPause } from "../../../../app/features/directory/import/pause";
import { readSource } from "../../../../app/features/directory/import/read-source";
import { outside } from "../../../outside/setup";
import { codes, hsdsService, realRegister, today, uuid } from "./reading";

const feed = "https://feed.exempel.se/services";
const page = (number: number, total: number) => ({ page_number: number, total_pages: total, last_page: number === total, empty: false, contents: [hsdsService({ id: uuid(100 + number) })] });
const pageOf = (request: Request) => Number(new URL(request.url).searchParams.get("page") ?? "1");

async function readFeed(address = feed, timeout = 2_000) {
  const { findings, tell } = collectFindings();
  const pages: number[] = [];
  const { candidates } = await readSource(address, { tell, pause: createPause(), today, findArea: createAreaFinder(realRegister.places), isShelter: () => false }, { timeout, wait: 1 }, (read) => pages.push(read));
  return { keys: candidates.map(({ key }) => key), findings, pages };
}

describe("a feed", () => {
  test("is followed to its last page, each with its own address in findings", async () => {
    outside.use(http.get(feed, ({ request }) => HttpResponse.json({ ...page(pageOf(request), 3), ...(pageOf(request) === 2 && { contents: [hsdsService({ status: "open" })] }) })));
    const { keys, findings, pages } = await readFeed(`${feed}?full=true`);

    expect([keys, pages]).toEqual([[uuid(101), uuid(103)], [1, 2, 3]]);
    expect(findings).toMatchObject([{ code: "statusUnknown", file: `${feed}?full=true&page=2`, column: "contents[0].status" }]);
  });

  test("that answers 503 is asked again", async () => {
    let count = 0;
    outside.use(http.get(feed, () => ((count += 1) < 3 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json(page(1, 1)))));

    expect(await readFeed()).toMatchObject({ keys: [uuid(101)], findings: [] });
  });

  test("that stays down is named after three tries", async () => {
    let count = 0;
    outside.use(http.get(feed, () => new HttpResponse(null, { status: 500 + (count += 1) })));

    expect((await readFeed()).findings).toMatchObject([{ file: feed, code: "feedStatus", cause: { sv: "servern svarade 503" } }]);
  });

  test("that is not there is asked once", async () => {
    let count = 0;
    outside.use(http.get(feed, () => new HttpResponse(null, { status: 400 + (count += 1) })));

    expect((await readFeed()).findings).toMatchObject([{ code: "feedStatus", cause: { en: "the server answered 401" } }]);
  });

  test("that never ends its answer is given up", async () => {
    outside.use(http.get(feed, () => new HttpResponse(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("[")) }))));

    expect(codes((await readFeed(feed, 50)).findings)).toEqual(["feedTimeout"]);
  });

  test("that cannot be reached is told", async () => {
    outside.use(http.get(feed, () => HttpResponse.error()));

    expect(codes((await readFeed()).findings)).toEqual(["feedUnreachable"]);
  });

  test("that sends without end is cut off at ten megabytes, and asked once", async () => {
    let sent = 0;
    const chunk = new Uint8Array(1024 * 1024).fill(32);
    outside.use(http.get(feed, () => new HttpResponse(new ReadableStream({
      pull(stream) {
        sent += 1;
        stream.enqueue(chunk);
      },
    }))));

    expect(codes((await readFeed()).findings)).toEqual(["fileTooBig"]);
    expect(sent).toBeLessThan(20);
  });

  test("that gives the same page again is not asked for ever", async () => {
    outside.use(http.get(feed, () => HttpResponse.json(page(1, 3))));

    expect(codes((await readFeed()).findings)).toEqual(["feedStuck"]);
  });

  test("of more than a thousand pages is refused", async () => {
    outside.use(http.get(feed, ({ request }) => HttpResponse.json({ ...page(pageOf(request), 2_000), contents: [{}, {}].slice(0, 1).map(() => hsdsService({ id: uuid(pageOf(request)) })) })));
    const { findings, pages } = await readFeed();

    expect([codes(findings), pages.length]).toEqual([["feedTooManyPages"], 1_000]);
  });

  test.each(["ftp://exempel.se/a.csv", "file:///etc/passwd", "javascript://exempel.se/"])("at %s is no feed", async (address) => {
    expect(codes((await readFeed(address)).findings)).toEqual(["addressWrong"]);
  });
});

test("a file that is not there is told by its name, without its folder", async () => {
  expect((await readFeed("/etc/no-such/list.csv")).findings).toMatchObject([{ file: "list.csv", code: "fileMissing", cause: { en: "the file cannot be read (ENOENT)" } }]);
});
