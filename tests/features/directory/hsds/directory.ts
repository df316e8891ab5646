import { createCatalogue, type Directory } from "../../../../app/features/directory/hsds/catalogue";
import { answer, type HsdsAnswer, type HsdsRequest } from "../../../../app/features/directory/hsds/answer";
import type { HsdsService } from "../../../../app/features/directory/hsds/objects";
import type { Page } from "../../../../app/features/directory/hsds/listing";
import { nameService, organizations, places, services } from "../../../../app/features/directory/register.server";
import type { Service, ShelteredService } from "../../../../app/features/directory/service";

export const today = "2026-11-22";
export const site = "https://exempel.test";

/** The register that the site serves. Words find what has them in its name. */
export const real: Directory = {
  services, organizations, places, name: nameService,
  search: (words, tag) => services.filter((service) => service.status !== "draft" && nameService(service, tag).name.toLowerCase().includes(words.toLowerCase())).map(({ id }) => id),
};

export const catalogue = createCatalogue(real);

export function find(id: string): Service {
  const service = services.find((some) => some.id === id);
  if (!service) throw new Error(`No service "${id}"`);
  return service;
}

/** One that receives people openly, as no record of the register does yet. */
export function openHouse(): Service {
  return { ...find("somaya"), kind: "crisis", status: "active", id: "oppet-hus", area: ["1280"], place: { street: "Storgatan 1", postcode: "211 34", city: "Malmö" }, words: { name: "Öppet hus", about: "Ett hus." } };
}

/** A shelter; `secret` stands for what an import could have brought along. */
export function shelter(): ShelteredService {
  const { place: _place, ...facts } = openHouse();
  return { ...facts, kind: "shelter", id: "skyddat-boende", words: { name: "Skyddat boende", about: "Ett boende." } };
}

export function withAlso(...more: Service[]): Directory {
  return { ...real, services: [...services, ...more] };
}

/** The answer to an address below "/api/hsds". */
export function ask(address: string, from = catalogue, method: HsdsRequest["method"] = "GET"): HsdsAnswer {
  const [path = "", query = ""] = address.split("?");
  return answer({ method, path, given: [...new URLSearchParams(query)] }, from, site, today);
}

/** @throws Error where the answer is not an object. */
export function bodyOf(answered: HsdsAnswer): object {
  if (!("body" in answered)) throw new Error(`${answered.status}`);
  return answered.body;
}

export function askPage(address: string, from = catalogue): Omit<Page, "contents"> & { contents: HsdsService[] } {
  return bodyOf(ask(address, from)) as Omit<Page, "contents"> & { contents: HsdsService[] };
}

export function askLines(address: string, from = catalogue): HsdsService[] {
  const answered = ask(address, from);
  if (!("lines" in answered)) throw new Error(`${answered.status}`);
  return [...answered.lines].map((line) => JSON.parse(line) as HsdsService);
}
