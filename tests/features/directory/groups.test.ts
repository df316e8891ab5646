import { describe, expect, test } from "vitest";
import { groups } from "../../../app/features/directory/groups";
import { firstHelp, getService, listGroups } from "../../../app/features/directory/register.server";
import { isForProfessionalsOnly } from "../../../app/features/directory/service";
import { languageTags } from "../../../app/features/languages/locales";
import { serviceOf, services } from "./real-register";

const listed: string[] = Object.values(groups).flatMap((list) => Object.values<readonly string[]>(list).flat());
const active = services.filter(({ status }) => status === "active");

describe("the lists that people read", () => {
  test("have every service that is shown once, and 112 on every page instead", () => {
    const expected = active.filter((service) => !isForProfessionalsOnly(service)).map(({ id }) => id).filter((id) => id !== "sos-112");

    expect([...listed].sort()).toEqual(expected.sort());
  });

  test("have no service that is only for those who help others in their work", () => {
    expect(isForProfessionalsOnly(serviceOf("nspm-yrkesverksamma"))).toBe(true);
    expect(listed.filter((id) => isForProfessionalsOnly(serviceOf(id)))).toEqual([]);
  });

  test("have no service that is a draft", () => {
    expect(listed.filter((id) => serviceOf(id).status !== "active")).toEqual([]);
  });

  test("begin with the line on violence", () => {
    expect(listGroups("helplines", "sv")[0]).toMatchObject({ name: "violence", services: [{ name: "Kvinnofridslinjen" }, {}, {}, {}, {}] });
  });

  test.each(languageTags)("have a name and a word on each service for a reader of %s", (tag) => {
    const named = (["helplines", "directory"] as const).flatMap((list) => listGroups(list, tag)).flatMap((group) => group.services);

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
