import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { startCountingSite } from "./counting-site";
import { atMost, exactly, type Finding, shown } from "./finding";
import { putLoad } from "./load-report";

/** Seconds for which another process holds the lock. */
const held = 3;
const stream = { connections: 16, warming: 0, seconds: held + 3, pause: 10 };
const slowest = 100;

/** Clicks while another process keeps everybody from writing, as a backup or a report might. */
export async function measureLock(): Promise<Finding[]> {
  const site = await startCountingSite();
  const load = putLoad({ ...site, ...stream });
  await pause(1_500);
  const locker = fork(new URL("./hold-lock.ts", import.meta.url), [site.file, String(held * 1_000)]);
  const [code] = (await once(locker, "exit")) as [number];
  if (code !== 0) throw new Error(`The lock was not held to its end: ${code}`);
  const { acknowledged, refused, slowest: slowestAnswer, perSecond } = await load;
  const counted = await site.stop();
  return [
    shown(`clicks answered, ${held} s of them under a lock`, perSecond, "/s"),
    atMost("slowest answer around a lock", slowestAnswer, slowest, "ms"),
    exactly("answers around a lock that led nowhere", refused, 0),
    exactly("clicks counted around a lock, of those answered", counted.click ?? 0, acknowledged),
    shown("of them answered before they were on disk", counted.degraded ?? 0, ""),
  ];
}
