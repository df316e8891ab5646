import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countOptions } from "../../app/features/directory/facets/count-options";
import { buildFacetIndex } from "../../app/features/directory/facets/facet-index";
import { findServices } from "../../app/features/directory/facets/find-services";
import { readSelection, vocabularyOf } from "../../app/features/directory/facets/selection";
import { answer } from "../../app/features/directory/hsds/answer";
import { createCatalogue } from "../../app/features/directory/hsds/catalogue";
import type { Place } from "../../app/features/directory/places";
import type { Service } from "../../app/features/directory/service";
import { buildLexicon, type SearchWords } from "../../app/features/directory/search/lexicon";
import { buildTextIndex } from "../../app/features/directory/search/text-index.server";
import { understand } from "../../app/features/directory/search/understand";
import { sortServices } from "../../app/features/directory/sort-services";
import { printTable, time, type Timing } from "./measure";
import { makeRegister } from "./synthetic-register";

/** Limits in milliseconds at the 95th percentile, by size of the register; 10 000 is shown for the slope. */
const limits: Record<number, { facets: number; search: number; hsds: number } | undefined> = {
  1_000: { facets: 10, search: 10, hsds: 30 },
  100_000: { facets: 20, search: 60, hsds: 30 },
};
const buildLimit = { seconds: 15, megabytes: 700 };

const root = join(import.meta.dirname, "../..");
const places = JSON.parse(readFileSync(join(root, "app/storage/register/places.json"), "utf8")) as Place[];
const now = new Date("2026-11-24T10:15:00Z");
const queries = ["", "?o=1", "?w=women&o=1", "?a=0180&o=1", "?a=14&c=chat", "?w=men&n=shelter&l=ar", "?n=talk&f=1&x=1&o=1&p=3"];
const words = ["kvinojour goteborg", "ملجأ النساء malmö", "kalomi berg jour", "stenvitl", "020-50 50 50", "syntetisk linje ås", "turvakoti Tukholma", "hjälp"];

/** Builds the directory's indexes over registers of three sizes and asks them what visitors and programs ask. */
export function benchDirectory(): Promise<boolean> {
  const results = [1_000, 10_000, 100_000].map(measure);
  printTable(
    ["services", "build s", "resident MB", "facet page ms", "p95", "search ms", "p95", "HSDS page 1 ms", "p95", "page 1900 ms", "p95"],
    results.map(({ size, seconds, megabytes, facets, search, first, last }) => [String(size), seconds.toFixed(2), String(megabytes), ...show(facets), ...show(search), ...show(first), ...show(last)]),
  );
  const slow = results.filter(({ size, seconds, megabytes, facets, search, first, last }) => {
    const limit = limits[size];
    return limit && (facets.p95 > limit.facets || search.p95 > limit.search || Math.max(first.p95, last.p95) > limit.hsds || seconds > buildLimit.seconds || megabytes > buildLimit.megabytes);
  });
  console.log(slow.length === 0 ? "All within their limits." : `Over the limits: ${slow.map(({ size }) => size).join(", ")} services.`);
  return Promise.resolve(slow.length === 0);
}

function measure(size: number) {
  const { services, organizations } = makeRegister(size, places);
  const started = performance.now();
  const name = (service: Service) => ({ service, ...(service.words ?? { name: "", about: "" }), language: "sv" as const });
  const listed = sortServices(services, (service) => name(service).name);
  const index = buildFacetIndex(listed, places);
  const text = buildTextIndex(listed.map((service) => ({ names: [name(service).name], texts: [name(service).about], numbers: service.channels.flatMap((channel) => ("dial" in channel ? [channel.dial] : [])) })));
  const lexicon = buildLexicon(readLexicons(), places);
  const vocabulary = vocabularyOf(places.map(({ code }) => code));
  const catalogue = createCatalogue({ services, organizations, places, name, search: () => [] });
  const seconds = (performance.now() - started) / 1000;

  const facets = time(100, (run) => {
    const { selection } = readSelection(new URLSearchParams(queries[run % queries.length]), vocabulary);
    const found = findServices(index, selection, places, now);
    return countOptions(index, found, vocabulary, places, now);
  });
  const search = time(100, (run) => {
    const { selection, number, rest } = understand(words[run % words.length] ?? "", "sv", lexicon, vocabulary);
    const named = number ? text.findByNumber(number) : text.findByNames(rest);
    const hits = named.length > 0 ? named : text.findByTexts(rest);
    return [hits, findServices(index, selection, places, now)];
  });
  const page = (number: number) => time(50, () => JSON.stringify(answer({ method: "GET", path: "/services", given: [["page", String(number)], ["per_page", "50"]] }, catalogue, "https://exempel.test", "2026-11-24")));
  return { size, seconds, facets, search, first: page(1), last: page(1_900), megabytes: Math.round(process.memoryUsage().rss / 1_048_576) };
}

function readLexicons(): Record<string, SearchWords> {
  const files = readdirSync(join(root, "locales"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("search.json"));
  return Object.fromEntries(files.map((file) => [file.split("/")[0] ?? "", JSON.parse(readFileSync(join(root, "locales", file), "utf8")) as SearchWords]));
}

function show({ median, p95 }: Timing): string[] {
  return [median.toFixed(2), p95.toFixed(2)];
}
