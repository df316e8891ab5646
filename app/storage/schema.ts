import type { Generated } from "kysely";
import type { CampaignState, PlacementKind, PlacementState } from "../features/campaigns/campaign";
import type { Metric, Scope } from "../features/measuring/count";
import type { LanguageTag } from "../features/languages/locales";
import type { Role } from "../features/office/role";

/** What platforms tell: how often something was shown, its link followed, how many accounts it met, how many reacted. */
export type ReportedMetric = "impressions" | "clicks" | "reach" | "reactions";

/**
 * What the communicator plans. Times are minutes on a Stockholm wall, "2026-11-25T08:00": as they were decided, and so
 * unmoved when clocks are. Days are "2026-11-25".
 */
export interface CampaignTables {
  campaign: {
    id: string; name: string; purpose: string; state: CampaignState; demonstration: number; starts: string | null; ends: string | null;
    /** Rises with each change of the row, so that who changes an older one is told. The same in other tables. */
    version: Generated<number>;
    /** Who last changed what the campaign shows: who that is does not publish it alone where two must. */
    author: string | null;
    /** The page whose views the campaign is meant to raise. */
    outcome: string | null;
    /** Last part of the address of the campaign's own page. */
    slug: string | null;
  };
  /** What a placement says, in one language. */
  creative: { id: string; campaign: string; language: LanguageTag; heading: string; body: string; call: string; version: Generated<number> };
  /** `place`: which slot of ours, or in words where it stands. `smallest`: the least count that is told of it; null as the site has it. */
  placement: { id: string; campaign: string; kind: PlacementKind; name: string; place: string; address: string | null; target: string; code: string; smallest: number | null; state: PlacementState; version: Generated<number> };
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
  /** The campaign's own page in one language; the body is Markdown. */
  campaign_page: { campaign: string; language: LanguageTag; title: string; body: string; version: Generated<number> };
  /** What a platform or another site says of a placement, from one day to another. Never added to what is counted here. */
  reported_figure: { id: Generated<number>; placement: string; starts: string; ends: string; metric: ReportedMetric; n: number; source: string; entered_by: string; /** SHA-256 of the file it came in. */ file: string | null };
  /** A day of a placement or a page that somebody has set aside, and why. */
  excluded_day: { subject: string; day: string; reason: string; entered_by: string };
  /** A placement on another site that is looked for there once a day: on which host that may be done, when it last was, and what was seen last: 1 where it stood, 0 where not. */
  watch: { placement: string; host: string; looked: string | null; seen: number | null; fault: string | null };
  /** What was decided about an evaluation before it could be known. */
  registration: { id: string; campaign: string; moment: string; content: string; hash: string };
  /** What the public page of results tells of a campaign, as JSON; as it was on that day. */
  published_result: { campaign: string; day: string; content: string };
  /** Who works in the office: signed in by a provider (issuer and subject) or by a password of ours. */
  office_user: {
    id: string; name: string; display: string; role: Role; language: Generated<"sv" | "en">; state: Generated<"active" | "blocked">;
    issuer: string | null; subject: string | null; password: string | null;
    /** Until when, in milliseconds since 1970, the password opens the setting up of the account and nothing else; null for one that its owner has chosen. */
    password_until: Generated<number | null>;
    totp: string | null; /** Of the last code that was taken: none before it is taken again. */ totp_step: Generated<number>; created: string;
  };
  /** By SHA-256 of the cookie's value. Milliseconds since 1970. */
  office_session: { hash: string; person: string; begun: number; seen: number };
  /** A browser in which somebody has signed in with a password, so that others' failures do not stop it. By SHA-256 of the cookie's value. */
  office_device: { hash: string; person: string; begun: number };
  /** An account that is being set up, with the secret of its codes. By SHA-256 of the cookie's value. */
  account_setup: { hash: string; person: string; totp: string; target: string; begun: number };
  /** A sign-in at the provider that has begun. By SHA-256 of its state. */
  sign_in_flow: { hash: string; nonce: string; verifier: string; target: string; begun: number };
  /** Who changed what. Each entry holds the hash of the one before it. */
  audit_entry: { number: number; moment: string; actor: string; actor_name: string; action: string; object: string; before: string | null; after: string | null; previous: string; hash: string };
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
