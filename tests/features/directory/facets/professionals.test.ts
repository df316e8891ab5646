import { describe, expect, test } from "vitest";
import { directory, findLocal } from "../../../../app/features/directory/directory.server";
import { searchDirectory } from "../../../../app/features/directory/search/search-directory.server";
import { readList, readPrint } from "../../../../app/features/directory/directory-part.server";
import { listFacets } from "../../../../app/features/directory/facets/selection";
import { nameService } from "../../../../app/features/directory/register.server";
import { isForProfessionalsOnly, phoneOf } from "../../../../app/features/directory/service";
import { askAll, idsOf } from "./real-directory";
import { friday } from "./register-by-hand";

const theirs = directory.index.services.filter(isForProfessionalsOnly);
const keys = { who: "w", need: "n", channel: "c", language: "l", area: "a" };
const namesTheirs = (ids: string[]) => ids.filter((id) => theirs.some((service) => service.id === id));

function searchIds(words: string): string[] {
  return idsOf(searchDirectory(words, "sv").slice(1));
}

describe("lines for professionals alone", () => {
  test("are there at all", () => {
    expect(theirs.map(({ id }) => id)).toEqual(["nspm-yrkesverksamma"]);
  });

  test("are absent whatever is chosen of each list, places too, unless it is them", () => {
    const queries = listFacets.flatMap((facet) => directory.vocabulary[facet].map((value) => `${keys[facet]}=${value}`)).filter((query) => query !== "w=professionals");
    expect(queries.length).toBeGreaterThan(350);
    expect(queries.filter((query) => namesTheirs(idsOf(query)).length > 0)).toEqual([]);
    expect(namesTheirs(idsOf("o=1&n=legal&a=0180&c=phone"))).toEqual([]);
  });

  test("are absent from what is left when something is let go", () => {
    expect(askAll("w=professionals&n=legal&c=sms").relaxed).toEqual(["channel"]);
    expect(namesTheirs(idsOf("n=identity&c=sms&l=yi"))).toEqual([]);
  });

  test("are there for professionals", () => {
    expect(namesTheirs(idsOf("w=professionals"))).toHaveLength(theirs.length);
    expect(namesTheirs(idsOf("w=women&w=professionals&n=legal&a=0180"))).toHaveLength(theirs.length);
  });

  test("are absent from what words, a name or a number bring", () => {
    const words = theirs.flatMap((service) => [nameService(service, "sv").name, nameService(service, "sv").about, phoneOf(service)?.display ?? "", "nspm"]);
    expect(words.filter((some) => namesTheirs(searchIds(some)).length > 0)).toEqual([]);
  });

  test("are absent from who is near a place, from what a list may add, and from paper", () => {
    expect(directory.places.filter(({ code }) => findLocal([code]).some(isForProfessionalsOnly))).toEqual([]);
    expect(namesTheirs(readList("sv", new URLSearchParams(), friday).others.map(({ named }) => named.service.id))).toEqual([]);
    expect(readPrint("sv", new URLSearchParams("a=0180"), friday).services.filter(({ service }) => isForProfessionalsOnly(service))).toEqual([]);
  });
});
