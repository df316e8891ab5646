import type { Details } from "./details";
import { sayMinute } from "./minute-words";

/** A campaign's details in words; "" for what is not set. */
export type DetailsView = Record<"name" | "purpose" | "starts" | "ends" | "outcome", string>;

/** @param titleOf What a page is called in the office's language. */
export function viewDetails({ name, purpose, starts, ends, outcome }: Details, language: "sv" | "en", titleOf: (page: string) => string): DetailsView {
  return { name, purpose, starts: starts === null ? "" : sayMinute(language, starts), ends: ends === null ? "" : sayMinute(language, ends), outcome: outcome === null ? "" : titleOf(outcome) };
}
