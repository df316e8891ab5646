import { describe, expect, test } from "vitest";
import { displayOf, roleOf, usesMethod } from "../../../../app/features/office/sign-in/provider-person";
import type { Role } from "../../../../app/features/office/role";

const settings = { groupsClaim: "groups", roles: { red: "editor", chefer: "publisher", it: "administrator" } satisfies Record<string, Role> as Record<string, Role> };

describe("the role of somebody", () => {
  test.each<[unknown, Role | null]>([
    [["red"], "editor"], [["red", "chefer"], "publisher"], [["it", "red", "annat"], "administrator"], ["chefer", "publisher"],
    [[], null], [undefined, null], [["RED"], null], [["annat"], null], [[1, null, { red: 1 }], null], [{ 0: "red" }, null], [["constructor", "__proto__", "toString"], null],
  ])("whose groups are %j is %s", (groups, role) => {
    expect(roleOf({ groups }, settings)).toBe(role);
  });
});

test.each([
  [{ name: " Anna  Andersson\n" }, "Anna Andersson"],
  [{ name: "\u202eanna", sub: "1" }, "anna"],
  [{ name: "", preferred_username: "anna", sub: "1" }, "anna"],
  [{ name: 7, sub: "1" }, "1"],
  [{ name: "x".repeat(200) }, "x".repeat(80)],
  [{}, "?"],
])("somebody of whom the provider says %j is called %s", (claims, display) => {
  expect(displayOf(claims)).toBe(display);
});

test.each([[null, undefined, true], ["mfa", ["pwd", "mfa"], true], ["mfa", "mfa", true], ["mfa", ["pwd"], false], ["mfa", undefined, false], ["mfa", ["mfa2"], false]])("where %s must be used, %j will do: %s", (method, amr, fits) => {
  expect(usesMethod({ amr }, method)).toBe(fits);
});
