import type { Generated } from "kysely";
import type { CampaignState, PlacementKind, PlacementState } from "../features/campaigns/campaign";
import type { Metric, Scope } from "../features/measuring/count";
import type { LanguageTag } from "../features/languages/locales";

/**
 * What the communicator plans. Times are minutes on a Stockholm wall, "2026-11-25T08:00": as they were decided, and so
 * unmoved when clocks are. Days are "2026-11-25".
 */
export interface CampaignTables {
  campaign: { id: string; name: string; purpose: string; state: CampaignState; demonstration: number; starts: string | null; ends: string | null };
  /** What a placement says, in one language. */
  creative: { id: string; campaign: string; language: LanguageTag; heading: string; body: string; call: string };
  /** `place`: which slot of ours, or in words where it stands. `smallest`: the least count that is told of it; null as the site has it. */
  placement: { id: string; campaign: string; kind: PlacementKind; name: string; place: string; address: string | null; target: string; code: string; smallest: number | null; state: PlacementState };
  /** Which creatives a placement shows. */
  assignment: { placement: string; creative: string };
  /** When a placement is meant to stand; without an end until the campaign's. */
  schedule: { id: Generated<number>; placement: string; starts: string; ends: string | null };
  /** When it did stand, and how that is known. */
  observation: { id: Generated<number>; placement: string; starts: string; ends: string | null; source: "manual" | "automatic"; evidence: string };
  /** What else happened that may move visits. */
  calendar_note: { id: Generated<number>; starts: string; ends: string | null; kind: "awareness" | "press" | "outage" | "release"; text: string };
  /** One row. Rises with every change, so that each process learns of it. */
  revision: { id: number; number: number };
}

/** A sum: how many times something happened on a day. Nothing here can hold who, from where, with what or at what hour. */
export interface CountRow {
  day: string;
  scope: Scope;
  /** What it is counted of: a placement's id, a page's id, a reason. */
  subject: string;
  language: string;
  metric: Metric;
  n: number;
}

/** A sum that is told, of the days from one to another. */
export type CellRow = Omit<CountRow, "day"> & { starts: string; ends: string };

export interface CountTables {
  counter: CountRow;
  /** Sums that are large enough to be told. Each count lies in one cell, and no cell is ever cut anew. */
  released_cell: CellRow & { id: Generated<number> };
  /** What all cells that lie in a week, or in the same weeks, come to: from a Monday to a Sunday. Kept so that years are read at once. */
  released_week: Omit<CellRow, "language">;
  /** What all cells in a language come to. */
  released_language: Omit<CountRow, "day">;
  /** What is too small to be told yet, without day and language. */
  rest: { scope: Scope; subject: string; metric: Metric; starts: string; ends: string; n: number };
  /** The days whose counts have been released, one row a run. */
  release: { day: string };
  /** Batches that other machines have sent and that are counted. */
  applied_batch: { node: string; batch: number; day: string };
  /** Batches on their way to PostgreSQL, as JSON. */
  outbox: { batch: Generated<number>; rows: string };
  /** One row: by which name this file's batches are known. */
  node: { id: string };
}
