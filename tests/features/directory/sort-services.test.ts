import { describe, expect, test } from "vitest";
import { sortServices } from "../../../app/features/directory/sort-services";
import { service } from "./facets/register-by-hand";

const sortedNames = (names: string[]) => sortServices(names.map((name) => service(`id-${name}`)), ({ id }) => id.slice(3)).map(({ id }) => id.slice(3));

describe("services stand", () => {
  test("in the order of a Swedish book, å ä ö last", () => {
    expect(sortedNames(["Örat", "Zonen", "Ängeln", "Anna", "Åsa", "bris", "Bo"])).toEqual(["Anna", "Bo", "bris", "Zonen", "Åsa", "Ängeln", "Örat"]);
  });

  test("after those whom everyone should know and those of the list of helplines, in its order", () => {
    const names: Record<string, string> = { "sos-112": "Ö", kvinnofridslinjen: "Å", "stodlinjen-for-man": "Z", bris: "B", annan: "A" };
    expect(sortServices(["annan", "bris", "stodlinjen-for-man", "kvinnofridslinjen", "sos-112"].map((id) => service(id)), ({ id }) => names[id] ?? "").map(({ id }) => id)).toEqual(["sos-112", "kvinnofridslinjen", "stodlinjen-for-man", "bris", "annan"]);
  });

  test("by their ids where names are the same, whatever order they came in", () => {
    const same = [service("b"), service("a"), service("c")];
    for (const some of [same, same.toReversed()]) expect(sortServices(some, () => "Jouren").map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("in a list of their own: the one they came in stays as it was", () => {
    const given = [service("b"), service("a")];
    sortServices(given, ({ id }) => id);
    expect(given.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
