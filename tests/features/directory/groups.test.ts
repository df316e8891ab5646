import { describe, expect, test } from "vitest";
import { groups } from "../../../app/features/directory/groups";
import { firstHelp, getService, listGroups } from "../../../app/features/directory/register.server";
import { isForProfessionalsOnly } from "../../../app/features/directory/service";
import { languageTags } from "../../../app/features/languages/locales";
import { serviceOf, services } from "./real-register";

const now = new Date("2026-11-22T12:00:00Z");
const listed: string[] = Object.values<readonly string[]>(groups).flat();
const lines = services.filter(({ status, kind }) => status === "active" && (kind === "helpline" || kind === "crisis"));

describe("the list of helplines", () => {
  test("has every line that a person answers once", () => {
    const expected = lines.filter((service) => !isForProfessionalsOnly(service)).map(({ id }) => id);

    expect(listed.filter((id) => expected.includes(id)).sort()).toEqual(expected.sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test("have no service that is only for those who help others in their work", () => {
    expect(isForProfessionalsOnly(serviceOf("nspm-yrkesverksamma"))).toBe(true);
    expect(listed.filter((id) => isForProfessionalsOnly(serviceOf(id)))).toEqual([]);
  });

  test("have no service that is a draft", () => {
    expect(listed.filter((id) => serviceOf(id).status !== "active")).toEqual([]);
  });

  test("leaves out what nobody has looked at for twice the time, but never 116 016", () => {
    const neglected = listGroups("sv", new Date("2027-12-01T12:00:00Z")).flatMap((group) => group.services.map(({ service }) => service.id));

    expect(neglected).toEqual(["kvinnofridslinjen"]);
  });

  test("begin with the line on violence", () => {
    expect(listGroups("sv", now)[0]).toMatchObject({ name: "violence", services: [{ name: "Kvinnofridslinjen" }, {}, {}, {}, {}, {}] });
  });

  test.each(languageTags)("have a name and a word on each service for a reader of %s", (tag) => {
    const named = listGroups(tag, now).flatMap((group) => group.services);

    expect(named).toHaveLength(listed.length);
    expect(named.filter(({ name, about }) => !name.trim() || !about.trim())).toEqual([]);
  });
});

describe("the two that stand on every page", () => {
  test.each(languageTags)("are 112 and 116 016 in %s", (tag) => {
    const { danger, talk } = firstHelp(tag);

    expect(danger.service.channels[0]).toMatchObject({ kind: "phone", display: "112", dial: "112", hours: "always" });
    expect(talk.service.channels[0]).toMatchObject({ kind: "phone", display: "116 016", dial: "116016", hours: "always" });
  });

  test("are followed by the older number, which also works", () => {
    expect(firstHelp("sv").talk.service.channels[1]).toMatchObject({ display: "020-50 50 50", also: true });
    expect(services.flatMap(({ channels }) => channels).filter((channel) => "also" in channel && channel.also)).toHaveLength(1);
  });
});

describe("a service by its id", () => {
  test.each(["terrafem", "sms112", "no-such-service", "__proto__"])("is refused where it is not published: %s", (id) => {
    expect(() => getService(id, "sv")).toThrow(`No published service "${id}"`);
  });
});
