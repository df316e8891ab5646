import { expect, test } from "vitest";
import { readUrl } from "../app/read-url";

test("an address with å is one however often it is asked", () => {
  const hosts = Array.from({ length: 20_000 }, () => readUrl("https://åäö.example/å")?.hostname);

  expect(new Set(hosts)).toEqual(new Set(["xn--4cab6c.example"]));
});

test("what is no address is none", () => {
  expect([readUrl(""), readUrl("/a"), readUrl("https://"), readUrl("/a", "https://a.example")?.href]).toEqual([null, null, null, "https://a.example/a"]);
});
