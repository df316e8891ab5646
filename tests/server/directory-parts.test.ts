import { describe, expect, inject, test } from "vitest";
import { services } from "../../app/features/directory/register.server";
import { resources } from "../../app/features/languages/texts.server";
import { readPage, type ReadPage } from "../pages";

const read = (path: string) => readPage(inject("site"), "sv", path);
const shown = ({ document }: ReadPage) => document.querySelectorAll("main li[id]").map((item) => item.getAttribute("id") ?? "");
const robots = ({ document }: ReadPage) => document.querySelector('meta[name="robots"]')?.getAttribute("content") ?? null;
const saysIgnored = ({ document }: ReadPage) => document.querySelector("main")?.text.includes(resources.sv.directory?.results.ignored ?? "no such words");

describe("a list by its address", () => {
  test("shows the services named in it, in that order, and no other", async () => {
    expect(shown(await read("/sv/hitta-stod/lista?i=somaya&i=bris&i=somaya"))).toEqual(["somaya", "bris"]);
  });

  test.each(["i=finns-inte&i=bris", "i=terrafem&i=bris", "i=bris&x=1", "i=&i=bris"])("leaves out what is not there, and says so: %s", async (query) => {
    const page = await read(`/sv/hitta-stod/lista?${query}`);
    expect([page.status, shown(page), saysIgnored(page)]).toEqual([200, ["bris"], true]);
    expect(page.html).not.toMatch(/finns-inte|terrafem/i);
  });

  test("may be empty", async () => {
    const page = await read("/sv/hitta-stod/lista");
    expect([page.status, shown(page), robots(page)]).toEqual([200, [], "noindex"]);
  });
});

describe("a service's page", () => {
  const drafts = services.filter(({ status }) => status !== "active").map(({ id }) => id);

  test.each([...drafts, "finns-inte", "constructor", "socialtjanst-9999", "..%2fbris"])("is not there for %s", async (id) => {
    const { status, html } = await read(`/sv/hitta-stod/${id}`);
    expect([400, 404]).toContain(status);
    expect(html).toContain('href="tel:116016"');
  });

  test("is there for every service that is shown, and holds data that machines can read", async () => {
    const active = services.filter(({ status, area }) => status === "active" && (area.includes("SE") || area.some((code) => ["01", "0180", "2584"].includes(code))));
    const faults = await Promise.all(active.map(async ({ id }) => {
      const { status, document } = await read(`/sv/hitta-stod/${id}`);
      const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? "null") as { "@type"?: string; url?: string } | null;
      return status === 200 && data?.["@type"] === "Service" && data.url === `https://exempel.test/sv/hitta-stod/${id}` ? [] : [id];
    }));
    expect(active.length).toBeGreaterThan(50);
    expect(faults.flat()).toEqual([]);
  });
});

describe("paper", () => {
  test.each([["sv", "/sv/hitta-stod/utskrift?a=0180"], ["en", "/en/find-support/print?a=0180"], ["ar", "/ar/find-support/print"]])("holds neutral words, beside the names of those to call (%s)", async (_tag, path) => {
    const { document } = await read(path);
    const section = document.querySelector("main section[aria-labelledby=heading]");
    expect(section?.querySelectorAll("li").length).toBeGreaterThan(8);
    for (const name of section?.querySelectorAll("li") ?? []) name.remove();
    for (const words of [section?.text ?? "våld", document.querySelector("title")?.text ?? "våld"]) {
      expect(words.length).toBeGreaterThan(3);
      expect(words).not.toMatch(/våld|violen|abus|misshand|hot\b|utsatt|kvinno|exempel\.test|liv fritt|عنف/i);
    }
    expect(section?.querySelectorAll("img, svg[role=img], canvas")).toEqual([]);
  });

  test("begins with 112 and 116 016, and has the place's own", async () => {
    const { document } = await read("/sv/hitta-stod/utskrift?a=0180");
    const entries = document.querySelectorAll("main section[aria-labelledby=heading] li").map((entry) => entry.text);
    expect([entries[0]?.includes("112"), entries[1]?.includes("116\u00a0016"), entries.some((entry) => entry.includes("Socialtjänsten i Stockholm"))]).toEqual([true, true, true]);
    expect(document.querySelector("h1")?.text).toContain("Stockholm");
  });
});
