import { describe, expect, test } from "vitest";
import { searchDirectory } from "../../../../app/features/directory/search/search-directory.server";
import { readList, readPrint } from "../../../../app/features/directory/directory-part.server";
import { neverHidden } from "../../../../app/features/directory/freshness";
import { idsOf } from "./real-directory";
import { ask, idsFrom, service } from "./register-by-hand";

/** A day on which nobody has looked at the register for years. */
const later = new Date("2030-01-01T12:00:00Z");

describe("services that nobody has looked at for too long", () => {
  test("are left out, and 112 and 116 016 stay", () => {
    expect(idsOf("", later).toSorted()).toEqual(["kvinnofridslinjen", "sos-112"]);
    expect(idsOf("a=0180", later).toSorted()).toEqual(["kvinnofridslinjen", "sos-112"]);
    expect(idsOf("w=men&c=chat", later)).toEqual(["kvinnofridslinjen"]);
  });

  test("are left out on the day after twice their time, and not before", () => {
    const list = [service("a"), service("sos-112")];
    expect(idsFrom(list, "", new Date("2027-04-30T21:59:00Z"))).toEqual(["a", "sos-112"]);
    expect(idsFrom(list, "", new Date("2027-04-30T22:00:00Z"))).toEqual(["sos-112"]);
  });

  test("leave the list empty where there is no other, without an error", () => {
    expect(ask([service("a")], "w=men", later)).toMatchObject({ services: [], total: 0, page: 1, pages: 1 });
  });

  test("are not what a list may add", () => {
    expect(readList("sv", new URLSearchParams(), later).others.map(({ named }) => named.service.id).toSorted()).toEqual([...neverHidden].toSorted());
  });

  test("are not on paper", () => {
    expect(readPrint("sv", new URLSearchParams("a=0180"), later).services.map(({ service: { id } }) => id).toSorted()).toEqual([...neverHidden].toSorted());
  });
});

test("who is asked for by what they do is left out too, once nobody has looked at them for too long", () => {
  expect(idsOf(searchDirectory("residence permit", "en").slice(1), later).toSorted()).toEqual([...neverHidden].toSorted());
});

describe("a search whose only hits may not be shown", () => {
  test.each([["expired, by name", "Bris", later], ["expired, by number", "116 111", later], ["expired, by words", "mansjouren i Stockholm", later], ["for professionals, by number", "020-39 00 00", new Date("2026-11-20T11:00:00Z")], ["for professionals, by words", "nspm", new Date("2026-11-20T11:00:00Z")]])("still leads to somebody (%s)", (_name, words, now) => {
    expect(idsOf(searchDirectory(words, "sv").slice(1), now).length).toBeGreaterThan(0);
  });
});
