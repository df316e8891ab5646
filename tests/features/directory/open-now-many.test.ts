import { expect, test, vi } from "vitest";
import type { Interval, WeeklyHours } from "../../../app/features/directory/hours";
import { stateAt } from "../../../app/features/directory/open-now";
import { contactsOf } from "../../../app/features/directory/service";
import { services } from "./real-register";

const text = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);

/** Hours of which no two are alike. */
const lines = Array.from({ length: 100_000 }, (_, index): WeeklyHours => ({
  week: Array.from({ length: 7 }, (_, weekday): Interval[] => [[text(400 + (index % 300)), "12:30"], [text(800 + ((index + weekday) % 500)), text((index * 7) % 600)]]),
}));

test("100 000 lines are asked within a tenth of a second, and none of them reads a clock", () => {
  const reading = vi.spyOn(Intl.DateTimeFormat.prototype as { readonly format: unknown }, "format", "get");
  const asked = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const open = lines.filter((hours) => stateAt(hours, { day: "2026-11-23", time: "23:59" }) === "open");
    return { open: open.length, took: performance.now() - start };
  });
  const fastest = Math.min(...asked.map(({ took }) => took));
  const readings = reading.mock.calls.length;
  reading.mockRestore();

  expect(readings).toBe(0);
  expect(asked[0]?.open).toBe(100_000);
  expect(fastest, "milliseconds").toBeLessThan(100);
});

test("a line of the register whose hours nobody knows is unknown at any hour of any day, never closed", () => {
  const unknown = services.flatMap(contactsOf).filter(({ hours }) => hours === "unknown");
  const clocks = ["2026-11-21", "2026-12-24", "2026-12-25"].flatMap((day) => ["00:00", "03:30", "12:00", "23:59"].map((time) => ({ day, time })));

  expect(unknown.length).toBeGreaterThan(0);
  for (const { hours } of unknown) for (const clock of clocks) expect(stateAt(hours, clock)).toBe("unknown");
});
