import { describe, expect, test } from "vitest";
import { buildFacetIndex } from "../../../../app/features/directory/facets/facet-index";
import { momentOf } from "../../../../app/features/directory/facets/moment";
import { opennessAt } from "../../../../app/features/directory/open-now";
import { directory } from "../../../../app/features/directory/directory.server";
import { hoursOf } from "../real-register";
import { ask, chat, friday, idsFrom, phone, places, service } from "./register-by-hand";
import { idsOf } from "./real-directory";

const week = (opens: string, closes: string) => ({ week: Array.from({ length: 7 }, () => [[opens, closes] as [string, string]]) });

describe("asked who answers now,", () => {
  test("a chat that is closed is left out though the phone is open (33)", () => {
    const one = service("a", { channels: [phone({ hours: "always" }), chat({ hours: week("18:00", "21:00") })] });
    const other = service("b", { channels: [chat({ hours: "always" })] });
    expect(idsFrom([one, other], "o=1&c=chat")).toEqual(["b"]);
    expect(idsFrom([one, other], "o=1")).toEqual(["a", "b"]);
    expect(idsFrom([one, other], "o=1&c=chat", new Date("2026-11-20T18:00:00Z"))).toEqual(["a", "b"]);
  });

  test("the women's line is left out where its chat is asked for outside the chat's hours", () => {
    const now = new Date("2026-11-22T02:00:00Z");
    expect([opennessAt(hoursOf("kvinnofridslinjen"), now).state, opennessAt(hoursOf("kvinnofridslinjen", "chat"), now).state]).toEqual(["always", "closed"]);
    expect(idsOf("o=1", now)).toContain("kvinnofridslinjen");
    expect(idsOf("o=1&c=chat", now)).not.toContain("kvinnofridslinjen");
  });

  test("a way that is open must be free itself, where free is asked for", () => {
    const one = service("a", { channels: [phone({ hours: "always" }), chat({ hours: week("18:00", "21:00"), cost: "free" })] });
    expect(ask([one], "o=1&f=1").relaxed).toEqual(["openNow"]);
  });

  test("who keeps hours that nobody knows is left in, after those who answer (34)", () => {
    const list = [service("a"), service("b", { channels: [phone({ hours: week("08:00", "17:00") })] }), service("c", { channels: [phone({ hours: week("13:00", "17:00") })] })];
    expect(idsFrom(list, "o=1")).toEqual(["b", "a"]);
  });

  test("who has a website alone is left in, and a website beside a phone keeps nobody open", () => {
    const site = { id: "website", kind: "website" as const, url: "https://exempel.test", languages: [] };
    expect(idsFrom([service("a", { channels: [site] }), service("b", { channels: [phone({ hours: week("13:00", "17:00") }), site] })], "o=1")).toEqual(["a"]);
  });

  test("nobody in the register who is found is closed by all their ways", () => {
    const found = idsOf("o=1&c=phone&c=sms&c=chat&c=email");
    const closed = directory.index.services.filter(({ id, channels }) => found.includes(id) && channels.every((channel) => channel.kind === "website" || opennessAt(channel.hours, friday).state === "closed"));
    expect(closed).toEqual([]);
  });
});

describe("the moment", () => {
  const index = buildFacetIndex([service("a", { channels: [phone({ hours: week("12:00", "12:01") })] })], places);

  test("is worked out once a minute", () => {
    const moment = momentOf(index, friday);
    expect(momentOf(index, new Date(friday.getTime() + 59_999))).toBe(moment);
    expect(momentOf(index, new Date(friday.getTime() + 60_000))).not.toBe(moment);
  });

  test("is right in the next minute, and in the one before", () => {
    const states = [0, 60_000, -60_000, 0].map((shift) => [...momentOf(index, new Date(friday.getTime() + shift)).states]);
    expect(states).toEqual([[1], [0], [0], [1]]);
  });

  test("of another register is another", () => {
    expect(momentOf(buildFacetIndex([service("a", { channels: [phone({ hours: "always" })] })], places), new Date(friday.getTime() + 60_000)).states).toEqual(Uint8Array.of(1));
  });
});
