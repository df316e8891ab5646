import { describe, expect, test } from "vitest";
import { type Band, drawLane, type Lane } from "../../../app/ui/chart/lanes";
import { daysBetween } from "../../../app/features/report/placement-times";

const room = { left: 0, right: 700 };
const x = (day: string) => 10 * daysBetween("2026-11-01", day);
const scale = { x, after: (day: string) => x(day) + 10, room };
const band = (starts: string, ends: string, kind: Band["kind"] = "planned", label?: string): Band => ({ starts, ends, kind, ...(label !== undefined && { label }) });
const draw = (lane: Lane) => drawLane(lane, 100, scale);

describe("a lane", () => {
  test("shows what was seen under what was planned, each from its first day to its last", () => {
    const { bands, labels } = draw({ name: "Banner", bands: [band("2026-11-02", "2026-11-11"), band("2026-11-04", "2026-11-12", "seen")] });
    expect(bands.map(({ x: begin, width }) => [begin, width])).toEqual([[10, 100], [30, 90]]);
    expect(bands[1]?.y).toBeGreaterThan((bands[0]?.y ?? 0) + (bands[0]?.height ?? 0));
    expect(labels).toEqual([{ text: "Banner", x: 10, y: 113 }]);
  });

  test("keeps a name inside, and shortens one that is longer than the whole chart", () => {
    const late = draw({ name: "En placering med ett långt namn", bands: [band("2027-01-05", "2027-01-08")] }).labels[0];
    expect((late?.x ?? 0) + (late?.text.length ?? 0) * 6.5).toBeLessThanOrEqual(700);
    expect(draw({ name: "x".repeat(500), bands: [band("2026-11-02", "2026-11-02")] }).labels[0]?.text).toMatch(/^x+…$/);
  });

  test("of notes names each for which there is room", () => {
    const notes = [band("2026-11-02", "2026-11-02", "note", "Den första dagen"), band("2026-11-04", "2026-11-04", "note", "För nära"), band("2026-12-01", "2026-12-01", "note", "Den tredje")];
    expect(draw({ bands: notes }).labels.map(({ text }) => text)).toEqual(["Den första dagen", "Den tredje"]);
  });

  test("cuts what reaches out, and is gone where nothing of it is inside", () => {
    expect(draw({ name: "Lång", bands: [band("2026-10-01", "2027-12-31")] }).bands).toEqual([expect.objectContaining({ x: 0, width: 700 })]);
    expect(draw({ name: "Förbi", bands: [band("2026-10-01", "2026-10-05")] })).toEqual({ bands: [], labels: [], height: 0 });
  });
});
