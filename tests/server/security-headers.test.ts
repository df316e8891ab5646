import { createHash } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "../../app/server/security-headers";

const hashOf = (content: string) => `'sha256-${createHash("sha256").update(content, "utf8").digest("base64")}'`;

/** The sources of each directive, by its name. */
function directivesOf(policy: string): Map<string, string[]> {
  return new Map(policy.split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources] as const;
  }));
}

describe("the policy of a page", () => {
  const html = `<head><style>.x{color:red}</style><style media="print">a{}</style></head><script type="module">\nleave("å");\n</script><style>a{}</style>`;

  test("lets in each inline style and script by the hash of its content, once", () => {
    const policy = directivesOf(contentSecurityPolicy(html));

    expect(policy.get("style-src")).toEqual([hashOf(".x{color:red}"), hashOf("a{}")]);
    expect(policy.get("script-src")).toEqual([hashOf('\nleave("å");\n')]);
  });

  test("lets a script speak to this site alone, and a page without one to nobody", () => {
    expect(directivesOf(contentSecurityPolicy(html)).get("connect-src")).toEqual(["'self'"]);
    expect(contentSecurityPolicy("<style>a{}</style>")).not.toContain("connect-src");
  });

  test("lets in nothing else", () => {
    const policy = directivesOf(contentSecurityPolicy(html));

    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(policy.get("img-src")).toEqual(["data:"]);
    expect([...policy.keys()].toSorted()).toEqual(["base-uri", "connect-src", "default-src", "form-action", "frame-ancestors", "img-src", "script-src", "style-src"]);
  });

  test("says nothing of styles and scripts on a page without them, so that none may run", () => {
    const policy = contentSecurityPolicy("<p>112</p>");

    expect(policy).not.toMatch(/style-src|script-src/);
    expect(policy).toContain("default-src 'none'");
  });

  test.each([html, "", "<script src='/x.js'></script>"])("never holds the word unsafe or a foreign origin", (page) => {
    expect(contentSecurityPolicy(page)).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe("the headers of every answer", () => {
  const headers = securityHeaders("https://exempel.test");

  test("tell nobody where the visitor comes from, and keep nothing in the browser", () => {
    expect(headers["Referrer-Policy"]).toBe("no-referrer");
    expect(headers["Cache-Control"]).toBe("private, no-store");
  });

  test("keep the page apart from other sites", () => {
    expect(headers["Cross-Origin-Opener-Policy"]).toBe("same-origin");
    expect(headers["Cross-Origin-Resource-Policy"]).toBe("same-origin");
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
    expect(headers["Content-Security-Policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  test("give the page no camera, microphone or position", () => {
    expect(headers["Permissions-Policy"]).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
  });

  test("ask for an encrypted line only of a site that has one", () => {
    expect(headers["Strict-Transport-Security"]).toMatch(/^max-age=\d{8,}; includeSubDomains$/);
    expect(securityHeaders("http://127.0.0.1:3000")).not.toHaveProperty("Strict-Transport-Security");
  });
});

test("the policy of a page that is served matches the page, byte for byte", async () => {
  const response = await fetch(`${inject("site")}/sv`);
  const html = await response.text();
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, content = ""]) => hashOf(content));

  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, content = ""]) => hashOf(content));
  const policy = directivesOf(response.headers.get("Content-Security-Policy") ?? "");

  expect(scripts).toHaveLength(1);
  expect(styles.length).toBeGreaterThan(0);
  expect(policy.get("style-src")).toEqual(styles);
  expect(policy.get("script-src")).toEqual(scripts);
});
