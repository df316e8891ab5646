import { readCode } from "../code";

/** A placement by what a table may call it. */
export interface NamedPlacement {
  id: string;
  name: string;
  code: string;
  /** Of the host's page or the post. */
  address: string | null;
}

/** Finds the placement that somebody means; says so where there is none, or more than one. */
export type FindPlacement = (written: string) => { id: string } | { code: "placementUnknown" | "placementSeveral" };

/** Finds a placement by its id, its code, its link, the post's own address, or its name where only one has it. */
export function placementFinder(placements: readonly NamedPlacement[]): FindPlacement {
  const ids = new Set(placements.map(({ id }) => id));
  const byCode = new Map(placements.map(({ id, code }) => [code, id]));
  const byWords = new Map<string, Set<string>>();
  for (const { id, name, address } of placements) for (const words of [fold(name), address === null ? "" : foldAddress(address)]) if (words !== "") byWords.set(words, (byWords.get(words) ?? new Set()).add(id));
  return (written) => {
    if (ids.has(written)) return { id: written };
    const code = readCode(/\/k\/([^/?#]+)/.exec(written)?.[1] ?? written);
    const coded = code === null ? undefined : byCode.get(code);
    if (coded !== undefined) return { id: coded };
    const [found, ...others] = byWords.get(foldAddress(written)) ?? byWords.get(fold(written)) ?? [];
    if (found === undefined) return { code: "placementUnknown" };
    return others.length > 0 ? { code: "placementSeveral" } : { id: found };
  };
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Platforms write an address with and without a stroke at its end, and add what tells them who shared it. */
function foldAddress(address: string): string {
  return fold(address).replace(/^https?:\/\/(www\.)?/, "").replace(/[?#].*$/, "").replace(/\/+$/, "");
}
