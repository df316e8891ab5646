import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inlineStyles } from "../../app/server/inline-assets";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assets-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets/frame-a1.css"), "a{content:'$& $1'}\n");
  writeFileSync(join(folder, "assets/page-b2.css"), "\nb{}");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const link = (path: string) => `<link rel="stylesheet" href="${path}"/>`;

test("the stylesheets of a page end up in one style element at the end of its head, in their order", () => {
  const html = `<head>${link("/assets/frame-a1.css")}<title>x</title>${link("/assets/page-b2.css")}</head><body></body>`;

  expect(inlineStyles(html, folder)).toBe("<head><title>x</title><style>a{content:'$& $1'}b{}</style></head><body></body>");
});

test("a page without stylesheets stays as it is", () => {
  expect(inlineStyles("<head></head><p>112</p>", folder)).toBe("<head></head><p>112</p>");
});

test("an address outside the built assets is not read from disk", () => {
  for (const path of ["/assets/../secret.css", "https://evil.test/assets/x.css", "/other/x.css"]) {
    const html = `<head>${link(path)}</head>`;

    expect(inlineStyles(html, folder)).toBe(html);
  }
});

test("a stylesheet that was not built is a fault, and not a page without its look", () => {
  expect(() => inlineStyles(`<head>${link("/assets/gone-c3.css")}</head>`, folder)).toThrow("gone-c3.css");
});

test("a stylesheet is read from disk once", () => {
  const html = `<head>${link("/assets/once-d4.css")}</head>`;
  writeFileSync(join(folder, "assets/once-d4.css"), "d{}");
  const first = inlineStyles(html, folder);
  rmSync(join(folder, "assets/once-d4.css"));

  expect(inlineStyles(html, folder)).toBe(first);
});
