import { describe, expect, test } from "vitest";
import { directory } from "../../../app/features/directory/directory.server";
import { searchDirectory } from "../../../app/features/directory/search/search-directory.server";
import { readSelection } from "../../../app/features/directory/facets/selection";
import { opennessAt } from "../../../app/features/directory/open-now";
import { isForPeopleAlone, readResults } from "../../../app/features/directory/results.server";
import { contactsOf, type Service } from "../../../app/features/directory/service";
import { type LanguageTag, languageTags } from "../../../app/features/languages/locales";
import { friday } from "./facets/register-by-hand";

const read = (query: string) => readSelection(new URLSearchParams(query), directory.vocabulary);
const readIn = (tag: LanguageTag, query: string, now = friday) => {
  const { selection, ignored } = read(query);
  return readResults(tag, selection, ignored, now);
};
const results = (query: string, now = friday) => readIn("sv", query, now);
const groupOf = (query: string, heading: string | null, now = friday): Service[] => results(query, now).groups.find((group) => group.heading === heading)?.services.map(({ service }) => service) ?? [];

describe("results", () => {
  test("are one group, in order, where nobody asked who is open", () => {
    const { groups, total } = results("w=men");
    expect(groups.map(({ heading }) => heading)).toEqual([null]);
    expect([groups[0]?.services.length, total > 20]).toEqual([20, true]);
  });

  test("have each name in its nearest language", () => {
    const [first] = readIn("ar", "w=women").groups[0]!.services;
    expect([first?.name.length, languageTags.includes(first!.language)]).toEqual([first?.name.length, true]);
    expect(readIn("sv", "w=women").groups[0]!.services.every(({ language }) => language === "sv")).toBe(true);
  });

  test("lead onwards and back, and keep what was chosen", () => {
    expect(results("w=men").paths).toMatchObject({ search: "/sv/hitta-stod/sok", clear: "/sv/hitta-stod", previous: null, next: "/sv/hitta-stod?w=men&p=2", print: null });
    expect(results("w=men&p=2").paths).toMatchObject({ previous: "/sv/hitta-stod?w=men" });
    expect(results("w=men&p=99").paths.next).toBeNull();
  });

  test("lead to the same choices in every language", () => {
    const { languages } = results("w=men&a=0180");
    expect(languages).toHaveLength(languageTags.length);
    expect(languages.find(({ tag }) => tag === "en")?.path).toBe("/en/find-support?w=men&a=0180");
  });

  test("lead to paper for the place alone", () => {
    expect(results("w=men&a=0180&o=1").paths.print).toBe("/sv/hitta-stod/utskrift?a=0180");
  });

  test("name places in Swedish and languages in their own words", () => {
    const { choices } = results("a=0180");
    expect(choices.area.find(({ value }) => value === "0180")).toMatchObject({ chosen: true, count: null, name: { text: "Stockholm", language: "sv" }, path: "/sv/hitta-stod" });
    expect(choices.language.find(({ value }) => value === "fi")?.name).toEqual({ text: "suomi", language: "fi" });
    expect(choices.language.find(({ value }) => value === "swl")?.name).toEqual({ text: "svenskt teckenspråk", language: "sv" });
    expect(choices.who[0]?.name).toBeUndefined();
  });

  test("turn a switch on and off by its link", () => {
    expect(results("w=men").switches.openNow.path).toBe("/sv/hitta-stod?w=men&o=1");
    expect(results("w=men&o=1").switches.openNow).toMatchObject({ chosen: true, count: null, path: "/sv/hitta-stod?w=men" });
  });

  test("of words say whether all of them were understood", () => {
    const found = ["Kvinnofridslinjen", "qwzx"].map((words) => results(searchDirectory(words, "sv").slice(1)));
    expect(found.map(({ selection }) => selection.partly)).toEqual([false, true]);
    expect(found[0]?.groups[0]?.services[0]?.service.id).toBe("kvinnofridslinjen");
  });

  test("forget whom a search found once somebody goes on by choosing", () => {
    const { choices, switches } = results("i=bris&u=1");
    expect([choices.who.find(({ value }) => value === "men")?.path, switches.free.path]).toEqual(["/sv/hitta-stod?w=men", "/sv/hitta-stod?f=1"]);
  });

  test("are for search engines where at most one thing is chosen", () => {
    expect(["", "w=men", "w=men&a=0180", "w=men&w=women", "o=1&f=1", "p=2"].map((query) => isForPeopleAlone(read(query).selection))).toEqual([false, false, true, true, true, true]);
  });
});

describe("results of those who answer now", () => {
  const night = new Date("2026-11-22T02:00:00Z");

  test.each([["by day", friday], ["at night", night]])("are in two groups: who does, and who may (%s)", (_name, now) => {
    const [open, unknown] = [groupOf("o=1&p=1", "open", now), groupOf("o=1&p=3", "unknown", now)];
    expect(open.length).toBeGreaterThan(0);
    expect(unknown.every((service) => contactsOf(service).every(({ hours }) => !["open", "always"].includes(opennessAt(hours, now).state)))).toBe(true);
    expect(open.filter((service) => !contactsOf(service).some(({ hours }) => ["open", "always"].includes(opennessAt(hours, now).state)))).toEqual([]);
  });

  test("never call unknown hours open: a chat whose hours nobody knows is unknown though the phone is open", () => {
    const chatStates = (group: "open" | "unknown") => groupOf("o=1&c=chat", group).map(({ channels }) => channels.flatMap((channel) => (channel.kind === "chat" ? opennessAt(channel.hours, friday).state : [])));
    expect(chatStates("open").filter((states) => !states.some((state) => state === "open" || state === "always"))).toEqual([]);
    expect(chatStates("unknown").filter((states) => !states.includes("unknown"))).toEqual([]);
    expect(groupOf("o=1&c=chat", "unknown").map(({ id }) => id)).toContain("stodlinjen-spel");
  });

  test("say when they were counted", () => {
    expect(results("o=1").now).toBe("2026-11-20T11:00:00.000Z");
  });
});
