import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Origin of the built site, served for the tests. */
    site: string;
  }
}

/** The log's lines about requests: without the address at the start, and without how to make the office's first account. */
export function requestsIn({ out }: { out: string }): string[] {
  return out.trim().split("\n").slice(1).filter((line) => !line.startsWith("Nobody can sign in to the office"));
}

/** Starts the built site on a free port. @returns Its origin, its log so far, and how to stop it. */
export async function startSite(environment: Record<string, string> = {}) {
  const directory = mkdtempSync(join(tmpdir(), "site-"));
  const child = spawn(process.execPath, [join(import.meta.dirname, "../scripts/serve.mjs")], {
    env: { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", PORT: "0", SITE_ADDRESS: "https://exempel.test", DATA_DIR: directory, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { out: "", error: "" };
  child.stderr.on("data", (data: Buffer) => (output.error += data.toString()));
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (data: Buffer) => {
      output.out += data.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(output.out)?.[0];
      if (address) resolve(address);
    });
    child.once("exit", () => reject(new Error(`The site did not start:\n${output.error}`)));
  });
  const stop = async () => {
    await stopSite(child);
    rmSync(directory, { recursive: true, force: true });
  };
  return { origin, output, stop };
}

async function stopSite(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** One site for all tests that only read it. */
export default async function setup(project: TestProject) {
  const site = await startSite();
  project.provide("site", site.origin);
  return site.stop;
}
