import { describe, expect, test } from "vitest";
import { directory } from "../../../../app/features/directory/directory.server";
import { isSignpost } from "../../../../app/features/directory/social-services";
import { everyPage, idsOf, selectionOf } from "./real-directory";
import { idsFrom, phone, service } from "./register-by-hand";

const signpostsOf = (query: string) => everyPage(selectionOf(query)).filter(isSignpost).map(({ id }) => id);

describe("social services that only show the way", () => {
  test("stand, for every place that is chosen, first and alone of their kind", () => {
    const wrong = directory.places.filter(({ code }) => signpostsOf(`a=${code}`).join() !== `socialtjanst-${code}` || idsOf(`a=${code}`)[0] !== `socialtjanst-${code}`);
    expect(wrong).toEqual([]);
  });

  test("stand first for every group of people in a municipality that is chosen", () => {
    expect(directory.vocabulary.who.filter((who) => idsOf(`a=1280&w=${who}`)[0] !== "socialtjanst-1280")).toEqual([]);
  });

  test("are the country's where no place is chosen", () => {
    expect(signpostsOf("")).toEqual(["socialtjanst-socialjour"]);
    expect(signpostsOf("n=social")).toEqual(["socialtjanst-socialjour"]);
  });

  test("are those of each place where two are chosen, the municipality's before the county's", () => {
    expect(idsOf("a=01&a=1280").slice(0, 2)).toEqual(["socialtjanst-1280", "socialtjanst-01"]);
  });

  test("are not for who asks for another need, or for a chat", () => {
    expect(signpostsOf("a=0180&n=own_violence")).toEqual([]);
    expect(signpostsOf("a=0180&c=chat")).toEqual([]);
  });

  test("stand after those who answer where that is what was asked, and are not called closed", () => {
    const found = idsOf("a=0180&o=1");
    expect(found).toContain("socialtjanst-0180");
    expect(found.indexOf("socialtjanst-0180")).toBeGreaterThan(found.indexOf("bris"));
  });

  test("are no longer only that once they have a number, and then help the whole county's asker too", () => {
    const own = service("socialtjanst-0180", { kind: "social_services", area: ["0180"], channels: [phone()] });
    expect(idsFrom([own], "a=01")).toEqual(["socialtjanst-0180"]);
    const signpost = service("socialtjanst-0180", { kind: "social_services", area: ["0180"], channels: [] });
    expect(idsFrom([signpost, service("b")], "a=01")).toEqual(["b"]);
  });
});
