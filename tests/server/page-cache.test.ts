import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { PageCache } from "../../app/server/page-cache";

const noon = Date.parse("2026-11-21T12:00:00Z");
const minute = 60_000;
const fresh = { "CDN-Cache-Control": "public, max-age=60", "Content-Type": "text/html" };

/** A cache over a site whose pages say how often they have been drawn. */
function cacheOf(answer: (rendering: number) => Response) {
  const asked: string[] = [];
  const cache = new PageCache(async (path) => {
    asked.push(path);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return answer(asked.length);
  });
  return { asked, cache };
}

const page = (rendering: number) => new Response(`<p>Rendering ${rendering}: åäö עזרה</p>`, { headers: fresh });

describe("a page that is fresh", () => {
  test("is drawn once for a hundred visitors at once", async () => {
    const { asked, cache } = cacheOf(page);

    const pages = await Promise.all(Array.from({ length: 100 }, () => cache.get("/sv", noon)));

    expect(asked).toEqual(["/sv"]);
    expect(new Set(pages).size).toBe(1);
  });

  test("is served from memory until its last millisecond and drawn anew after it", async () => {
    const { asked, cache } = cacheOf(page);
    await cache.get("/sv", noon);

    await cache.get("/sv", noon + minute - 1);
    expect(asked).toHaveLength(1);

    const anew = await cache.get("/sv", noon + minute);
    expect(asked).toHaveLength(2);
    expect(anew.bodies.identity.toString()).toContain("Rendering 2");
    expect(anew.freshUntil).toBe(noon + 2 * minute);
  });

  test("is drawn once more for a hundred visitors at once when its freshness has ended", async () => {
    const { asked, cache } = cacheOf(page);
    await cache.get("/sv", noon);

    await Promise.all(Array.from({ length: 100 }, () => cache.get("/sv", noon + minute)));

    expect(asked).toHaveLength(2);
  });

  test("keeps its status and headers, and is kept apart from other pages", async () => {
    const { asked, cache } = cacheOf(page);

    const stored = await cache.get("/sv", noon);
    await cache.get("/en", noon);

    expect(stored.status).toBe(200);
    expect(stored.headers["content-type"]).toBe("text/html");
    expect(asked).toEqual(["/sv", "/en"]);
  });

  test("has the same bytes in every form in which it can leave", async () => {
    const { bodies } = await cacheOf(page).cache.get("/sv", noon);

    expect(bodies.identity.toString()).toBe("<p>Rendering 1: åäö עזרה</p>");
    expect(brotliDecompressSync(bodies.br)).toEqual(bodies.identity);
    expect(gunzipSync(bodies.gzip)).toEqual(bodies.identity);
  });
});

describe("what is not declared fresh", () => {
  test.each([
    ["a missing page", () => new Response("missing", { status: 404, headers: fresh })],
    ["a broken page", () => new Response("broken", { status: 500, headers: fresh })],
    ["a page that says nothing of its freshness", () => new Response("page")],
    ["a page that is fresh for no time at all", () => new Response("page", { headers: { "CDN-Cache-Control": "public, max-age=0" } })],
  ])("as %s is drawn each time and not kept", async (_what, answer) => {
    const { asked, cache } = cacheOf(answer);

    await cache.get("/sv/x", noon);
    await cache.get("/sv/x", noon);

    expect(asked).toHaveLength(2);
    expect(await cache.size()).toEqual({ pages: 0, bytes: 0 });
  });

  test("as a rendering that failed is told to who waited, and tried anew for the next", async () => {
    const { cache } = cacheOf((rendering) => {
      if (rendering === 1) throw new Error("The page could not be drawn");
      return page(rendering);
    });

    const waiting = [cache.get("/sv", noon), cache.get("/sv", noon)];
    expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await cache.size()).toEqual({ pages: 0, bytes: 0 });

    expect((await cache.get("/sv", noon)).status).toBe(200);
  });
});

test("the size is the pages and the bytes of all their forms", async () => {
  const { cache } = cacheOf(page);
  const bodies = [await cache.get("/sv", noon), await cache.get("/en", noon)].flatMap((stored) => Object.values(stored.bodies));

  expect(await cache.size()).toEqual({ pages: 2, bytes: bodies.reduce((sum, { length }) => sum + length, 0) });
});
