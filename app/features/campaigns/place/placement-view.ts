import type { LanguageTag } from "../../languages/locales";
import type { CampaignState, PlacementKind, PlacementState } from "../campaign";
import type { PlacerKit } from "../placer/placer-kit";
import type { WallSpan } from "./wall-span";

/** A placement as a list shows it. */
export interface ListedPlacement {
  id: string;
  kind: PlacementKind;
  name: string;
  /** A slot's name, or words. */
  place: string;
  code: string;
  state: PlacementState;
  /** When it stands first, in words; "" where only the campaign says when. */
  planned: string;
  /** More times than that. */
  moreTimes: number;
  isObserved: boolean;
  languages: number;
}

/** Placements of a campaign: a part of them where they are many. */
export interface PlacementsView {
  placements: ListedPlacement[];
  /** How many there are of each kind. */
  count: Record<PlacementKind, number>;
  kind: PlacementKind | null;
  /** Where the part begins, and where those before and after it do; null where there are none. */
  first: number;
  previous: number | null;
  next: number | null;
  total: number;
}

/** What a form about a placement begins with. */
export interface PlacementDraft {
  name: string;
  place: string;
  address: string;
  target: string;
  smallest: string;
  state: PlacementState;
  spans: WallSpan[];
}

/** Another placement that wants the same slot at the same time, in words. */
export interface NamedClash {
  id: string;
  name: string;
  campaign: string;
  campaignName: string;
  starts: string;
  ends: string;
  /** Who is shown then, and why. */
  verdict: "thisLater" | "otherLater" | "thisTogether" | "otherTogether";
}

/** When a placement stood, as somebody or our own look at the page tells. */
export interface SeenTime extends WallSpan {
  id: number;
  source: "manual" | "automatic";
  evidence: string;
  startsWords: string;
  endsWords: string;
}

/** A placement with everything that is written of it. */
export interface PlacementView {
  id: string;
  kind: PlacementKind;
  code: string;
  version: number;
  draft: PlacementDraft;
  clashes: NamedClash[];
  seen: SeenTime[];
  isRemovable: boolean;
  campaignState: CampaignState;
  takeAlong: TakeAlongView;
}

/** What whoever places it takes along, in one language. */
export interface TakeAlongView {
  /** Leads on in whichever language the visitor's browser asks for. */
  link: string;
  /** Page where all this can be read without signing in, once it is published. */
  page: string;
  isPublic: boolean;
  language: LanguageTag;
  /** Those that it has words in. */
  languages: { tag: LanguageTag; autonym: string; swedishName: string }[];
  kit: PlacerKit;
}

/** Where a link may lead. */
export interface TargetChoice {
  id: string;
  title: string;
}

/** Rows that a form has beyond those that are filled in. */
export const spareSpans = 2;
