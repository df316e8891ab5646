import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let site: ChildProcess;
let origin = "";

beforeAll(async () => {
  const root = join(import.meta.dirname, "../..");
  site = spawn(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "tests/broken-site.ts"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  origin = await new Promise((resolve, reject) => {
    let output = "";
    const read = (data: Buffer) => {
      output += data.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    };
    site.stdout?.on("data", read);
    site.stderr?.on("data", read);
    site.once("exit", () => reject(new Error(output)));
  });
});
afterAll(() => site.kill());

describe("a page that breaks", () => {
  test.each([
    ["while it loads", "/sv", "Något gick fel hos oss"],
    ["while it is drawn", "/en", "Something went wrong on our side"],
    ["so badly that no page can be drawn", "/ar", "Något gick fel hos oss"],
  ])("%s still shows the numbers and the exit, and no secret", async (_when, path, heading) => {
    const response = await fetch(origin + path);
    const html = await response.text();
    const document = parse(html);
    expect(response.status).toBe(500);
    expect(document.querySelector("h1")?.text).toBe(heading);
    for (const href of ["tel:112", "tel:116016", "/x"]) expect(document.querySelector(`a[href="${href}"]`), href).not.toBeNull();
    expect(html).not.toMatch(/secret|\.tsx?:\d+/);
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
  });

  test("does not take the others with it", async () => {
    expect((await fetch(`${origin}/sv/akut-hjalp`)).status).toBe(200);
  });
});
