import { describe, expect, test } from "vitest";
import { hashPassword, makePassword, verifyPassword } from "../../../../app/features/office/sign-in/password.server";
import { judgePassword } from "../../../../app/features/office/sign-in/password-problem";

describe("a password that is stored", () => {
  test("is an argon2id hash with 19 MiB, two passes and one thread, another each time", async () => {
    const [one, other] = await Promise.all([hashPassword("häst batteri klammer"), hashPassword("häst batteri klammer")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  test("fits itself however a keyboard puts its letters together, and nothing else", async () => {
    const stored = await hashPassword("häst batteri klammer".normalize("NFC"));
    expect(await verifyPassword(stored, "häst batteri klammer".normalize("NFD"))).toBe(true);
    expect(await verifyPassword(stored, "hast batteri klammer")).toBe(false);
  });

  test("that is not there fits nothing, and that takes as long", async () => {
    const stored = await hashPassword("häst batteri klammer");
    const times = { there: [] as number[], not: [] as number[] };
    for (let turn = 0; turn < 9; turn += 1) {
      for (const [which, hash] of [["there", stored], ["not", null]] as const) {
        const begun = performance.now();
        expect(await verifyPassword(hash, "fel lösenord")).toBe(false);
        times[which].push(performance.now() - begun);
      }
    }
    const least = (values: number[]) => Math.min(...values);
    expect(least(times.not)).toBeGreaterThan(least(times.there) / 4);
    expect(least(times.not)).toBeLessThan(least(times.there) * 4);
  });
});

describe("a first password", () => {
  test("is long enough, easy to read out, and another each time", () => {
    const made = Array.from({ length: 100 }, makePassword);
    expect(new Set(made).size).toBe(100);
    for (const password of made) expect(password).toMatch(/^(?:[abcdefghjkmnpqrstuvwxyz2-9]{4}-){3}[abcdefghjkmnpqrstuvwxyz2-9]{4}$/);
    for (const password of made) expect(judgePassword(password, ["anna"])).toBeNull();
  });
});

describe("a password that somebody chooses", () => {
  test.each([
    ["elva tecken", "tooShort"],
    ["🔑🔑🔑🔑🔑🔑", "tooShort"],
    ["tolv tecken!", null],
    ["x".repeat(30), "tooPlain"],
    ["abcabcabcabcabc", "tooPlain"],
    ["Anna.Andersson1", "tooPlain"],
    ["anna.andersson och en häst", null],
    ["häst ".repeat(41), "tooLong"],
  ])("%s: %s", (password, code) => {
    expect(judgePassword(password, ["anna.andersson", "Anna Andersson"])?.code ?? null).toBe(code);
  });
});
