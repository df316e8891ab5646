import { createContext, useContext } from "react";
import type { NamedService } from "../directory/named-service";
import type { LanguageTag } from "../languages/locales";
import type { Fact } from "./fact";
import type { ValueKey } from "./known-ids";

/** What stands behind the ids in a page's words, fetched before the page is drawn. */
export interface Inserts {
  services: Record<string, NamedService>;
  facts: Record<string, FactInsert>;
  values: Record<ValueKey, string>;
  /** Paths of pages in the visitor's language, by id. */
  paths: Record<string, string>;
}

export interface FactInsert {
  fact: Fact;
  text: string;
  trap?: string | undefined;
  /** The language of text and trap. */
  language: LanguageTag;
  /** Its review has passed. */
  due: boolean;
}

export const InsertsContext = createContext<Inserts | null>(null);

export function useInserts(): Inserts {
  const inserts = useContext(InsertsContext);
  if (!inserts) throw new Error("A page's words are drawn inside InsertsContext");
  return inserts;
}

/** @throws Error for an id that was not fetched, which reading the page has already refused. */
export function pick<T>(table: Record<string, T>, id: string): T {
  const found = table[id];
  if (found === undefined) throw new Error(`Nothing to insert for "${id}"`);
  return found;
}
