import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { CountingThread } from "../../../app/features/measuring/counting-thread.server";
import { Shipper } from "../../../app/features/measuring/shipper.server";
import { countsFile, openCounts } from "../../../app/storage/database.server";
import { isFullRound } from "../../browser/round";
import { clicks, losing, makeSpool, readSpool, sumOf, today } from "./spool";

const count = fc.record({ kind: fc.constant("count" as const), machine: fc.nat(1), subject: fc.nat(3), n: fc.integer({ min: 1, max: 9 }) });
const ship = fc.record({ kind: fc.constant("ship" as const), machine: fc.nat(1), fault: fc.constantFrom("none", "server gone", "answer lost", "killed") });
const other = fc.record({ kind: fc.constantFrom("take" as const, "restart" as const, "ship from two processes" as const), machine: fc.nat(1) });
const history = fc.array(fc.oneof({ weight: 4, arbitrary: count }, { weight: 4, arbitrary: ship }, { weight: 2, arbitrary: other }), { minLength: 4, maxLength: 20 });

test("whatever fails between two machines and their database, and in whatever order, everything is counted once", { timeout: 600_000 }, async () => {
  await fc.assert(fc.asyncProperty(history, happen), { numRuns: isFullRound ? 300 : 15 });
});

async function happen(events: (typeof history extends fc.Arbitrary<infer Events> ? Events : never)): Promise<void> {
  const shared = await makeSpool();
  const machines = [new Machine(await makeSpool(), shared), new Machine(await makeSpool(), shared)];
  let counted = 0;
  for (const event of events) {
    const machine = machines[event.machine]!;
    if (event.kind === "count") await machine.count(event.n, event.subject).then(() => (counted += event.n));
    if (event.kind === "take") await machine.thread.ask({ kind: "take" });
    if (event.kind === "restart") await machine.restart();
    if (event.kind === "ship") await machine.ship(event.fault);
    if (event.kind === "ship from two processes") await machine.shipTwice();
    expect(sumOf(readSpool(shared))).toBeLessThanOrEqual(counted);
  }
  for (const machine of machines) {
    await vi.waitFor(() => machine.ship("none").then(() => expect(readSpool(machine.directory)).toEqual([])));
    await machine.thread.close();
  }
  expect(sumOf(readSpool(shared))).toBe(counted);
}

class Machine {
  thread: CountingThread;

  constructor(readonly directory: string, private readonly shared: string) {
    this.thread = new CountingThread(countsFile(directory));
  }

  count(n: number, subject: number): Promise<unknown> {
    return this.thread.ask({ kind: "add", rows: [clicks(n, subject)] });
  }

  async restart(): Promise<void> {
    await this.thread.close();
    this.thread = new CountingThread(countsFile(this.directory));
  }

  async ship(fault: string): Promise<void> {
    const through = losing(this.thread, ({ kind }) => fault === "answer lost" && kind === "drop");
    const shipping = this.#shipper(through, fault === "server gone").stop();
    if (fault === "killed") await this.restart();
    await shipping;
  }

  async shipTwice(): Promise<void> {
    const thread = new CountingThread(countsFile(this.directory));
    await Promise.all([this.#shipper(this.thread).stop(), this.#shipper(thread).stop()]);
    await thread.close();
  }

  #shipper(thread: Pick<CountingThread, "ask">, isGone = false): Shipper {
    const open = () => (isGone ? Promise.reject(new Error("gone")) : openCounts({ directory: this.shared }));
    return new Shipper({ thread, open, today: () => today, log: () => undefined });
  }
}
