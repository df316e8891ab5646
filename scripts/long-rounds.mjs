// @ts-check
/** What `npm test` tries a few times is tried many times, part of `npm run test:all`: kills, lost answers, full disks, many machines. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const vitest = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "tests/features/measuring", "tests/features/effect", "tests/features/report", "tests/features/campaigns/watch", "tests/storage"], { stdio: "inherit", env: { ...process.env, ROUND: "full" } });
process.exitCode = status ?? 1;
