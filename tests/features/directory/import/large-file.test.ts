import { expect, test } from "vitest";
import { isFullRound } from "../../../browser/round";
import { compare, hsdsService, table, uuid } from "./reading";

const megabyte = 1024 * 1024;

/** What it costs to hold a large text against the register. */
async function measure(text: string) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  let [most, blocked, spent] = [0, 0, process.cpuUsage()];
  // Counted in the process's own time: what others take of the machine meanwhile is not ours.
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(spent);
    blocked = Math.max(blocked, (user + system) / 1000);
    spent = process.cpuUsage();
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  // A stretch is only seen between two turns of the loop.
  const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
  await turn();
  const comparison = await compare(text);
  await turn();
  clearInterval(watch);
  return { added: comparison.added.length, seconds: (performance.now() - start) / 1000, blocked, megabytes: (Math.max(most, before) - before) / megabyte };
}

/** Other tests share the machine: what takes too long three times takes too long by itself. */
const patient = { retry: 2 };

const [rows, limit] = isFullRound ? [50_000, 20] : [10_000, 10];

test(`${rows} rows are held against the register in ${limit} seconds, and never keep others waiting for long`, patient, async () => {
  const text = table(Array.from({ length: rows }, (_, index) => ({ service_id: `rad ${index}`, name: index % 2 === 0 ? "Linjen" : `Linje ${index}`, about: "Samtal för den som utsatts." })));
  const { added, seconds, blocked, megabytes } = await measure(text);

  expect(added).toBe(rows);
  expect(seconds).toBeLessThan(limit);
  expect(blocked).toBeLessThan(200);
  expect(megabytes).toBeLessThan(300);
});

test("most of ten megabytes of HSDS too", patient, async () => {
  const text = `[${Array.from({ length: 12_000 }, (_, index) => JSON.stringify(hsdsService({ id: uuid(index), name: `Linje ${index}` }))).join(",\n")}]`;
  const { added, seconds, blocked } = await measure(text);

  expect(text.length).toBeGreaterThan(8 * megabyte);
  expect(added).toBe(12_000);
  expect(seconds).toBeLessThan(20);
  expect(blocked).toBeLessThan(200);
});
