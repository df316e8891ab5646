import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { transformWithEsbuild } from "vite";

const file = join(import.meta.dirname, "../../../app/features/measuring/seen.enhance.js");

/** The script of level 3 as the build makes it. */
export async function smallScript(): Promise<string> {
  const { code } = await transformWithEsbuild(readFileSync(file, "utf8"), file, { minify: true, target: "es2017", sourcemap: false });
  return code.trim();
}

/** A page with the script in its head, before there is anything to see. */
export async function enhancedPage(body: string, head = ""): Promise<string> {
  return `<!doctype html><html><head><title>A page</title>${head}<script>${await smallScript()}</script></head><body style="margin:0">${body}</body></html>`;
}

/** A placement that is 200 pixels high, below some empty space. */
export function slotBelow(pixels: number): string {
  return `<div style="height:${pixels}px"></div><section data-slot="4K7WT2/sv" style="height:200px">words</section><div style="height:3000px"></div>`;
}

interface Surroundings {
  /** What stands in the head before the script. */
  head?: string;
  /** Whether the site answers what it is told; where not, the request stays open. */
  answers?: boolean;
}

/** Opens such a page, of which nothing is on a server; every other address is an empty page. @returns What it has told so far, and its errors. */
export async function open(page: Page, body: string, { head = "", answers = true }: Surroundings = {}): Promise<string[]> {
  const told: string[] = [];
  const html = await enhancedPage(body, head);
  await page.route("https://*.test/**", (route) => {
    const request = route.request();
    const isOurs = request.url().startsWith("https://site.test/");
    if (!isOurs || request.method() === "GET") return route.fulfill({ contentType: "text/html", body: isOurs ? html : "<title>Elsewhere</title>" });
    if (request.url().endsWith("/n")) told.push(`${request.method()} ${request.postData() ?? ""}`);
    return answers ? route.fulfill({ status: 204 }) : undefined;
  });
  page.on("pageerror", (error) => told.push(error.message));
  await page.goto("https://site.test/sv/hitta-stod");
  return told;
}

export const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000));
