import type { LanguageTag } from "../languages/locales";

/** Where a campaign is in its life. Whether it shows anything also depends on the clock. */
export const campaignStates = ["draft", "review", "published", "paused", "ended", "archived"] as const;
export type CampaignState = (typeof campaignStates)[number];

/** A slot on our own pages; another site's page; a post; something printed; an e-mail or an intranet. */
export const placementKinds = ["slot", "external", "post", "print", "mail"] as const;
export type PlacementKind = (typeof placementKinds)[number];

export const placementStates = ["open", "paused", "ended"] as const;
export type PlacementState = (typeof placementStates)[number];

/** Where our own pages have room for a campaign: never before the numbers. */
export const slotNames = ["start-top", "page-end", "directory-side"] as const;
export type SlotName = (typeof slotNames)[number];

/** Characters that a creative may have, so that a page with one keeps within its weight in every script. */
export const longest = { heading: 60, body: 140, call: 30 } as const;

/** What a placement says, in one language. */
export interface Creative {
  language: LanguageTag;
  heading: string;
  body: string;
  /** The words of the link. */
  call: string;
}

/** From a minute to another; without an end it goes on. Milliseconds since 1970. */
export interface Span {
  starts: number;
  ends: number;
}

/** A placement of a published campaign, as the public site needs to know it. */
export interface Placement {
  id: string;
  /** Id of its campaign. */
  campaign: string;
  kind: PlacementKind;
  /** For a placement on our own pages. */
  slot: SlotName | null;
  code: string;
  /** Id of the page that it leads to, or the word for the campaign's own page. */
  target: string;
  creatives: Creative[];
  /** When it stands, as planned. */
  spans: Span[];
  /** Paused, by itself or with its campaign: nothing is shown, links still count. */
  isPaused: boolean;
  /** When its campaign or it itself is over; Infinity where no end is set. */
  endsAt: number;
  /** The campaign is made up, and says so wherever it is seen. */
  demonstration: boolean;
}
