import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const fixtures = join(import.meta.dirname, "../../fixtures/counting");

/** Starts a script of tests/fixtures/counting in a process of its own, ended after the test. */
export function startScript(name: string, ...options: (string | number)[]): ChildProcess {
  const child = fork(join(fixtures, name), options.map(String), { cwd: fixtures, execArgv: name.endsWith(".ts") ? ["--import", "tsx"] : [], stdio: ["ignore", "pipe", "inherit", "ipc"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** A process that counts every request. */
export interface Counting {
  child: ChildProcess;
  port: number;
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
  /** Ends it as an update does. */
  stop: () => Promise<void>;
}

/** @param url PostgreSQL server to which it ships. */
export async function startCounting(directory: string, url?: string): Promise<Counting> {
  const child = startScript("serve-counts.ts", directory, ...(url === undefined ? [] : [url]));
  const [port] = (await once(child, "message")) as [number];
  const end = (signal: NodeJS.Signals) => async () => {
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  return { child, port, kill: end("SIGKILL"), stop: end("SIGTERM") };
}

/** What visitors saw. */
export interface Seen {
  counted: number;
  late: number;
  /** Asked, and never answered. */
  unanswered: number;
}

/**
 * Sends visitors, each asking again when answered, until the process is gone or `signal` calls them back: then each takes
 * their last answer.
 */
export async function sendVisitors(port: number, visitors: number, signal?: AbortSignal): Promise<Seen> {
  const seen: Seen = { counted: 0, late: 0, unanswered: 0 };
  await Promise.all(Array.from({ length: visitors }, () => sendVisitor(port, seen, signal)));
  return seen;
}

function sendVisitor(port: number, seen: Seen, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    let isAsking = false;
    const ask = () => {
      if (signal?.aborted) return void socket.destroy();
      answer = "";
      isAsking = socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") || true;
    };
    socket.on("connect", ask);
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      answer += data.toString();
      const word = /\b(counted|late)\b/.exec(answer)?.[1] as "counted" | "late" | undefined;
      if (!word) return;
      seen[word] += 1;
      isAsking = false;
      ask();
    });
    socket.on("close", () => {
      seen.unanswered += Number(isAsking);
      resolve();
    });
  });
}
