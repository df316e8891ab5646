import { describe, expect, test } from "vitest";
import { pageLength } from "../../../../app/features/directory/facets/find-services";
import { matchesPlainly } from "./matches-plainly";
import { directory } from "../../../../app/features/directory/directory.server";
import { askAll, idsOf, selectionOf } from "./real-directory";
import { ask, friday, service } from "./register-by-hand";

const many = (count: number) => Array.from({ length: count }, (_, number) => service(`s${String(number).padStart(3, "0")}`));

describe("pages", () => {
  test.each([[1, 1], [19, 1], [20, 1], [21, 2], [40, 2], [41, 3], [100, 5]])("of %i services are %i", (count, pages) => {
    expect(ask(many(count), "")).toMatchObject({ total: count, pages, page: 1 });
  });

  test("hold each service once, in order, over all of them", () => {
    const list = many(45);
    const walked = [1, 2, 3].flatMap((page) => ask(list, `p=${page}`).services.map(({ id }) => id));
    expect(walked).toEqual(list.map(({ id }) => id));
  });

  test("end: one beyond the end is the last", () => {
    for (const query of ["p=4", "p=999999"]) {
      const { page, services } = ask(many(45), query);
      expect([page, services.map(({ id }) => id)]).toEqual([3, ["s040", "s041", "s042", "s043", "s044"]]);
    }
  });

  test.each(["", "a=0180", "w=women", "o=1", "l=ar&a=12", "w=professionals"])("of the register hold each once who matches (%s)", (query) => {
    const walked = idsOf(query);
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked.toSorted()).toEqual(directory.index.services.filter((one) => matchesPlainly(one, selectionOf(query), friday)).map(({ id }) => id).toSorted());
    expect(askAll(query).services.length).toBeLessThanOrEqual(pageLength);
  });

  test("after what was let go are counted anew", () => {
    expect(ask(many(45), "w=men&c=chat&p=3")).toMatchObject({ relaxed: ["channel"], total: 45, page: 3 });
  });
});
