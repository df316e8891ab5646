import { expect, test } from "vitest";
import { readTarget } from "../../../app/features/office/office-path";

test.each(["/redaktion", "/redaktion/kampanjer?a=1&b=2", "/redaktion/konto"])("%s is a place to go after signing in", (target) => {
  expect(readTarget(target)).toBe(target);
});

test.each([
  "https://ond.example/redaktion", "//ond.example/redaktion", "/\\ond.example/redaktion", "\\\\ond.example", "/redaktion/../sv", "/redaktion/%2e%2e/sv", "/sv", "/redaktionen", "redaktion", "", null, 7,
  "/redaktion/logga-in", "/redaktion/logga-in/leverantor", "/redaktion/logga-ut", "javascript:alert(1)", `/redaktion/${"x".repeat(1_000)}`,
])("%s is none: the overview is", (target) => {
  expect(readTarget(target)).toBe("/redaktion");
});

test("what would break a header is no part of a place", () => {
  expect(readTarget("/redaktion/a\r\nSet-Cookie: b")).not.toMatch(/[\r\n]/);
});
