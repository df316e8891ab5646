// @ts-check
/** What `npm test` tries in part or a few times is tried in full, part of `npm run test:all`: every language, kills, lost answers, full disks, many machines. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findRounds } from "./find-rounds.mjs";

const vitest = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", ...findRounds(".test.ts")], { stdio: "inherit", env: { ...process.env, ROUND: "full" } });
process.exitCode = status ?? 1;
