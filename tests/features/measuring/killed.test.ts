import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { isFullRound } from "../../browser/round";
import { sendVisitors, startCounting } from "./processes";
import { isWhole, makeSpool, readSpool, sumOf } from "./spool";

const rounds = isFullRound ? 50 : 4;
const visitors = 150;

test(`a process that is killed ${rounds} times loses nothing that it has answered for`, { timeout: 40_000 + rounds * 10_000 }, async () => {
  const directory = await makeSpool();
  let [least, most, answered] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const { port, kill } = await startCounting(directory);
    const visit = sendVisitors(port, visitors);
    await pause(100 + Math.random() * 300);
    await kill();
    const seen = await visit;
    const counted = sumOf(readSpool(directory));
    answered += seen.counted;
    least += seen.counted;
    most += seen.counted + seen.late + seen.unanswered;

    expect(seen.unanswered).toBeLessThanOrEqual(visitors);
    expect(counted).toBeGreaterThanOrEqual(least);
    expect(counted).toBeLessThanOrEqual(most);
    expect(isWhole(directory)).toBe(true);
    // What is known now holds for the next round: what was in flight is in the file, or never will be.
    [least, most] = [counted, counted];
  }
  expect(answered).toBeGreaterThan(0);
});
