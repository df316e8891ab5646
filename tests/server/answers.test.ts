import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listInRound } from "../browser/round";
import { requestsIn, startSite } from "../site";

const paths = ["/", "/sv", "/en/urgent-help", "/ar/helplines", "/fi", "/sv/finns-inte", "/x", "/health", "/robots.txt", "/sitemap.xml", "/.well-known/security.txt"];

function fetchPage(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(inject("site") + path, { headers, redirect: "manual" });
}

describe("every answer", () => {
  test.each(paths)("%s keeps nothing in the browser and tells nobody anything", async (path) => {
    const { headers } = await fetchPage(path);
    expect(headers.get("Cache-Control")).toBe("private, no-store");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
    expect(headers.get("Permissions-Policy")).toContain("geolocation=()");
    expect(headers.get("Strict-Transport-Security")).toMatch(/max-age=\d{8}/);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    for (const name of ["X-Powered-By", "ETag", "Last-Modified", "Server"]) expect(headers.get(name), name).toBeNull();
  });

  test.each(paths.filter((path) => path !== "/x"))("%s sets no cookie for who has not left", async (path) => {
    expect((await fetchPage(path)).headers.get("Set-Cookie")).toBeNull();
    expect((await fetchPage(path, { Cookie: "y=1; x=abc", "Sec-Fetch-Site": "same-origin" })).headers.get("Set-Cookie")).toBeNull();
  });

  test("is the same bytes whatever the visitor's browser says of itself (C33)", async () => {
    const plain = await (await fetchPage("/sv/stodlinjer")).text();
    const other = await fetchPage("/sv/stodlinjer", { "Accept-Language": "ar,fi;q=0.5", "User-Agent": "Någon", Cookie: "a=b", DNT: "1" });
    expect(await other.text()).toBe(plain);
    expect(await (await fetchPage("/", { "Accept-Language": "ti" })).text()).toBe(await (await fetchPage("/")).text());
  });

  test("is the smallest that the browser takes", async () => {
    for (const accepted of ["br", "gzip, deflate, br, zstd", "gzip;q=1, br;q=1"]) {
      expect((await fetchPage("/sv", { "Accept-Encoding": accepted })).headers.get("Content-Encoding"), accepted).toBe("br");
    }
    expect((await fetchPage("/sv", { "Accept-Encoding": "gzip, deflate" })).headers.get("Content-Encoding")).toBe("gzip");
    expect((await fetchPage("/sv", { "Accept-Encoding": "gzip, br;q=0" })).headers.get("Content-Encoding")).toBe("gzip");
  });

  test("to HEAD is that to GET without its body", async () => {
    const head = await fetch(`${inject("site")}/sv`, { method: "HEAD", headers: { "Accept-Encoding": "identity" } });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(Number(head.headers.get("Content-Length"))).toBeGreaterThan(1000);
  });
});

describe("freshness", () => {
  test("of a page ends at midnight in Stockholm at the latest, and is told to shared caches alone", async () => {
    const stated = (await fetchPage("/sv/stodlinjer")).headers.get("CDN-Cache-Control") ?? "";
    const seconds = Number(/^public, max-age=(\d+)$/.exec(stated)?.[1]);
    expect(seconds).toBeGreaterThanOrEqual(0);
    const ends = new Date(Date.now() + seconds * 1000);
    const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", dateStyle: "short" });
    expect(clock.format(ends) <= clock.format(new Date(Date.now() + 86_400_000))).toBe(true);
  });

  test("is not claimed for an address that does not exist", async () => {
    expect((await fetchPage("/sv/finns-inte")).headers.get("CDN-Cache-Control")).toBeNull();
  });
});

describe("the exit's address", () => {
  test("leads away with 303, to a site that is not ours", async () => {
    const response = await fetchPage("/x");
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe("https://www.smhi.se/");
    expect(response.headers.get("Clear-Site-Data")).toBeNull();
  });

  test("keeps the moment and nothing else, for ten minutes", async () => {
    const before = Math.floor(Date.now() / 1000);
    const [value = "", ...rules] = (await fetchPage("/x")).headers.get("Set-Cookie")?.split("; ") ?? [];
    expect(Number(/^x=(\d+)$/.exec(value)?.[1])).toBeGreaterThanOrEqual(before);
    expect(rules.toSorted()).toEqual(["HttpOnly", "Max-Age=600", "Path=/", "SameSite=Lax", "Secure"]);
  });

  test("answers the script without a word, and asks the browser to let go of what it keeps", async () => {
    const response = await fetch(`${inject("site")}/x`, { method: "POST" });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect(response.headers.get("Clear-Site-Data")).toBe('"cache"');
    expect(response.headers.get("Set-Cookie")).toMatch(/^x=\d+s;/);
  });

  test("leads away for every language, and for words that are none", async () => {
    for (const path of ["/x/ar", "/x/sv-simple", "/x/xx", "/x?a=b"]) expect((await fetchPage(path)).status, path).toBe(303);
    for (const path of ["/x/", "/x/ar/sv", "/xx"]) expect((await fetchPage(path)).status, path).not.toBe(303);
  });
});

describe("a page, for who has left", () => {
  const ago = (seconds: number) => Math.floor(Date.now() / 1000) - seconds;

  test("is the decoy when the history asks, and the marker begins anew", async () => {
    const { status, headers } = await fetchPage("/sv/akut-hjalp", { Cookie: `x=${ago(100)}`, "Sec-Fetch-Site": "same-origin" });
    expect([status, headers.get("Location")]).toEqual([302, "https://www.smhi.se/"]);
    expect(headers.get("CDN-Cache-Control")).toBeNull();
    expect(Number(/^x=(\d+);/.exec(headers.get("Set-Cookie") ?? "")?.[1])).toBeGreaterThanOrEqual(ago(2));
  });

  test("is itself when they return, and the marker is gone", async () => {
    const { status, headers } = await fetchPage("/sv/akut-hjalp", { Cookie: `x=${ago(31)}`, "Sec-Fetch-Site": "none" });
    expect(status).toBe(200);
    expect(headers.get("Set-Cookie")).toMatch(/^x=; .*Max-Age=0/);
  });

  test.each(["x=abc", "x=-1", "x=99999999999999", "x=999999999999", "x=", "x=1".repeat(500)])("is itself for a marker that nobody wrote: %s", async (cookie) => {
    expect((await fetchPage("/sv", { Cookie: cookie, "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
  });
});

describe("what machines ask for", () => {
  test("security.txt is valid and expires within a year (C49)", async () => {
    const text = await (await fetchPage("/.well-known/security.txt")).text();
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? "");
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000);
    expect(text).toMatch(/^Contact: https:\/\//m);
    expect(text).toMatch(/^Canonical: https:\/\/exempel\.test\/\.well-known\/security\.txt$/m);
    expect(text).toMatch(/^Preferred-Languages: sv, en$/m);
  });

  test("robots.txt names no private path (C49)", async () => {
    expect(await (await fetchPage("/robots.txt")).text()).toBe("User-agent: *\nAllow: /\nSitemap: https://exempel.test/sitemap.xml\n");
  });

  test("the mark for bookmarks is a grey dot, from this site", async () => {
    const icon = await fetchPage("/favicon.ico");
    expect([icon.status, icon.headers.get("Content-Type")]).toEqual([200, "image/x-icon"]);
    expect(icon.headers.get("Cache-Control")).toBe("private, no-store");
  });

  test("health answers with a word, and with what lies in memory", async () => {
    await fetchPage("/sv");
    const health = (await (await fetchPage("/health")).json()) as { status: string; memory: { pages: number; bytes: number } };
    expect(health.status).toBe("ok");
    expect(health.memory.pages).toBeGreaterThan(0);
    expect(health.memory.bytes).toBeGreaterThan(health.memory.pages * 1000);
  });
});

describe("the gateway", () => {
  test("lists every language as a plain link in its own script and direction (C32)", async () => {
    const document = parse(await (await fetchPage("/")).text());
    const links = document.querySelectorAll("main ul a");
    expect(links).toHaveLength(35);
    for (const link of links) {
      expect(link.getAttribute("hreflang") ?? link.getAttribute("hrefLang")).toBe(link.querySelector("span")?.getAttribute("lang"));
      expect(link.getAttribute("href")).toBe(`/${link.querySelector("span")?.getAttribute("lang")}`);
      expect(link.querySelector("span")?.getAttribute("dir")).toMatch(/^(?:ltr|rtl)$/);
    }
  });
});

describe("the log", () => {
  let site: Awaited<ReturnType<typeof startSite>>;
  beforeAll(async () => (site = await startSite()));
  afterAll(() => site.stop());

  test("holds method, kind of page, status and milliseconds, and nothing of the visitor (C50)", async () => {
    const canary = "kanarie-7f3a";
    const headers = { "User-Agent": canary, "Accept-Language": canary, Referer: `https://${canary}.test/`, Cookie: `${canary}=1`, "X-Forwarded-For": "203.0.113.77" };
    for (const path of ["/sv", `/sv/${canary}`, `/sv?${canary}`, `/${canary}/%00`, "/x"]) await fetch(site.origin + path, { headers, redirect: "manual" });
    await site.stop();
    const lines = requestsIn(site.output);
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^[A-Z]+ [a-z]+ \d{3} \d+$/);
    expect(site.output.out + site.output.error).not.toMatch(/kanarie|203\.0\.113|127\.0\.0\.1:\d+.*127/);
  });
});

describe("the machine's own language", () => {
  test("changes nothing in what a page says (C18)", async () => {
    const bodies = await Promise.all(
      listInRound(["C", "sv_SE.UTF-8", "pl_PL.UTF-8", "ar_EG.UTF-8"], ["C", "pl_PL.UTF-8"]).map(async (locale) => {
        const site = await startSite({ LC_ALL: locale, LANG: locale, TZ: locale.startsWith("pl") ? "Asia/Tokyo" : "UTC" });
        const texts = await Promise.all(["/ar/helplines", "/sv/hitta-stod", "/se", "/rmn/stodlinjer", "/ckb"].map(async (path) => (await fetch(site.origin + path)).text()));
        await site.stop();
        return texts;
      }),
    );
    for (const body of bodies) expect(body).toEqual(bodies[0]);
  });
});
