import { describe, expect, test } from "vitest";
import { codeAddress, findStep, makeCodeSecret } from "../../../../app/features/office/sign-in/one-time-code";
import { codeAt } from "../../../office-accounts";

/** RFC 6238, appendix B: the secret in base32, and what SHA-1 gives at a moment, its last six digits. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

describe("a code", () => {
  test.each([[59, "287082"], [1_111_111_109, "081804"], [1_234_567_890, "005924"], [20_000_000_000, "353130"]])("at second %i is %s, as RFC 6238 has it", (second, code) => {
    expect(findStep(secret, code, new Date(second * 1000))).toBe(Math.floor(second / 30));
  });

  test("holds half a minute before and after its own, and no longer", () => {
    const now = new Date("2026-11-22T10:00:15Z");
    const step = Math.floor(now.getTime() / 30_000);
    const steps = [-2, -1, 0, 1, 2].map((away) => findStep(secret, codeAt(secret, new Date(now.getTime() + away * 30_000)), now));
    expect(steps).toEqual([null, step - 1, step, step + 1, null]);
  });

  test("may be typed with spaces; anything else is none", () => {
    const now = new Date(59_000);
    expect(findStep(secret, " 287 082 ", now)).toBe(1);
    for (const text of ["", "28708", "2870820", "28708x", "٢٨٧٠٨٢", "-87082"]) expect(findStep(secret, text, now)).toBeNull();
  });
});

test("an app reads whose codes they are and of which site", () => {
  const own = makeCodeSecret();
  const address = new URL(codeAddress(own, "anna", "exempel.test"));
  expect(own).toMatch(/^[A-Z2-7]{32}$/);
  expect(decodeURIComponent(address.pathname)).toContain("exempel.test:anna");
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ secret: own, issuer: "exempel.test", digits: "6", period: "30", algorithm: "SHA1" });
});
