import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isAfterTheFact, type Registration } from "../../../app/features/effect/registration";
import { describeRegistration, hashRegistration, readRegistration } from "../../../app/features/effect/registration.server";

const decided: Registration = { outcome: "helplines", method: "switchback", starts: "2026-11-23", ends: "2027-01-17", confounders: ["25 november", "Kampanj B"], switchback: { weeks: 8, seed: 4711, hasWashout: false, placements: ["b", "a"] } };
const row = { id: "1", campaign: "c", moment: "2026-11-20T09:00:00.000Z", content: describeRegistration(decided), hash: hashRegistration(decided) };

describe("a decision's fingerprint (36)", () => {
  test("is the SHA-256 of its text, so that anybody can check it", () => {
    expect(hashRegistration(decided)).toBe(createHash("sha256").update(row.content).digest("hex"));
  });

  test("is the same in whatever order what it allows for and its placements come", () => {
    const turned = { ...decided, confounders: ["Kampanj B ", "25 november", "25 november"], switchback: { placements: ["a", "b"], hasWashout: false, seed: 4711, weeks: 8 } };

    expect(hashRegistration(turned)).toBe(row.hash);
  });

  test.each<Partial<Registration>>([
    { outcome: "urgent-help" }, { method: "interrupted" }, { starts: "2026-11-24" }, { ends: "2027-01-18" }, { confounders: ["25 november"] }, { switchback: null },
    { switchback: { weeks: 8, seed: 4712, hasWashout: false, placements: ["a", "b"] } }, { switchback: { weeks: 8, seed: 4711, hasWashout: true, placements: ["a", "b"] } },
  ])("is another one with %j", (change) => {
    expect(hashRegistration({ ...decided, ...change })).not.toBe(row.hash);
  });

  test("shows when what is written down is not what was written down", () => {
    expect(readRegistration(row)).toMatchObject({ outcome: "helplines", moment: row.moment, isUntouched: true });
    expect(readRegistration({ ...row, content: row.content.replace("helplines", "urgent-help") })).toMatchObject({ isUntouched: false });
  });

  test("is of nothing else than a decision", () => {
    expect(() => readRegistration({ ...row, content: "{}" })).toThrow();
  });
});

describe("a decision is one in advance (36)", () => {
  test("until the day before the campaign", () => {
    expect(isAfterTheFact(decided, "2026-11-22T12:00:00.000Z")).toBe(false);
  });

  test.each(["2026-11-23T09:00:00.000Z", "2027-01-02T09:00:00.000Z"])("and not on %s", (moment) => {
    expect(isAfterTheFact(decided, moment)).toBe(true);
  });
});
