import { describe, expect, test } from "vitest";
import type { OpenService } from "../../../../app/features/directory/service";
import { idsOf } from "./real-directory";
import { chat, idsFrom, phone, service } from "./register-by-hand";

const shut = { week: [[], [], [], [], [], [], []] };
const inArabic = [{ code: "ar", how: "direct" as const }];
const grownOld = { on: "2026-08-01", review: "2026-11-19" };
const stale = (one: OpenService): OpenService => ({ ...one, verified: one.verified.map((look) => ({ ...look, ...grownOld })) });

describe("of two who match, first stands who", () => {
  test.each<[name: string, query: string, first: OpenService, second: OpenService]>([
    ["answers now", "", service("z", { channels: [phone({ hours: "always" })] }), service("a", { channels: [phone({ hours: shut })] })],
    ["answers now, before who may answer", "", service("z", { channels: [phone({ hours: "always" })] }), service("a")],
    ["answers now by the way that is asked for", "c=chat", service("z", { channels: [chat({ hours: "always" })] }), service("a", { channels: [phone({ hours: "always" }), chat({ hours: shut })] })],
    ["speaks the language, before an interpreter", "l=ar", service("z", { channels: [phone({ languages: inArabic })] }), service("a", { channels: [phone({ interpreter: "most_languages" })] })],
    ["answers now with an interpreter, before who speaks the language and does not", "l=ar", service("z", { channels: [phone({ interpreter: "on_request", hours: "always" })] }), service("a", { channels: [phone({ languages: inArabic, hours: shut })] })],
    ["is there for the municipality, before the county", "a=0180", service("z", { area: ["0180"] }), service("a", { area: ["01"] })],
    ["is there for the county, before the country", "a=0180", service("z", { area: ["01"] }), service("a")],
    ["speaks the language, before who is nearer", "a=0180&l=ar", service("z", { channels: [phone({ languages: inArabic })] }), service("a", { area: ["0180"], channels: [phone({ interpreter: "on_request" })] })],
    ["is there for just these people", "w=men", service("z", { audience: ["men"] }), service("a")],
    ["is nearer, before who is there for just these people", "w=men&a=0180", service("z", { area: ["01"] }), service("a", { audience: ["men"] })],
    ["has fresh facts, before stale ones", "", service("z"), stale(service("a"))],
    ["is there for just these people, before who has fresh facts", "w=men", stale(service("z", { audience: ["men"] })), service("a")],
    ["has all that is needed, before some of it", "n=shelter&n=legal", service("z", { need: ["legal", "shelter"] }), service("a", { need: ["shelter"] })],
    ["has urgent help or a talk: both are not better than one", "n=acute&n=talk", service("a"), service("z", { need: ["acute", "talk"] })],
    ["shows the way at any hour, before who is closed", "", service("z", { channels: [{ id: "website", kind: "website", url: "https://exempel.test", languages: [] }] }), service("a", { channels: [phone({ hours: shut })] })],
    ["comes first by name where all else is the same", "", service("a"), service("z")],
  ])("%s (%s)", (_name, query, first, second) => {
    const byName = [first, second].toSorted((some, other) => (some.id < other.id ? -1 : 1));
    expect(idsFrom(byName, query)).toEqual([first.id, second.id]);
  });

  test("is nearest does not matter where no place was chosen", () => {
    expect(idsFrom([service("a"), service("z", { area: ["0180"] })], "")).toEqual(["a", "z"]);
  });

  test("stands in another county does not come before the country's for that", () => {
    expect(idsFrom([service("a"), service("z", { area: ["12"] })], "a=0180")).toEqual(["a"]);
  });
});

test("who speaks Arabic stands before who has an interpreter, in the register", () => {
  const found = idsOf("l=ar&n=care");
  expect(found.slice(0, 2).toSorted()).toEqual(["1177", "stodlinjen-spel"]);
});

test("the order is the same whenever it is asked for in a minute", () => {
  expect(idsOf("a=0180&w=women")).toEqual(idsOf("a=0180&w=women"));
});
