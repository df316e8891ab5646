import type { CellRow } from "../../storage/schema";
import type { PlacementTimes } from "./placement-times";

/** The steps from seeing a placement to a page with helplines, in their order. */
export const steps = ["served", "viewable", "click", "landing", "help_view"] as const;
export type FunnelStep = (typeof steps)[number];

/**
 * Why a step has no number. "level": it is not measured here. "place": it stands on somebody else's page or paper, and nobody can
 * count there. "few": nothing yet, or too little to be told.
 */
export type Unknown = "level" | "place" | "few";
export type Figure = { n: number; why?: never } | { why: Unknown; n?: never };

/** A step as a part of the one before it. "more": there are more of it, which cannot be and must be looked at; null where no part is told. */
export type Share = { part: number } | "more" | null;

export interface FunnelRow {
  figures: Record<FunnelStep, Figure>;
  /** Of what was shown, how much was clicked; of the clicks, how many arrived; of the arrivals, how many went on to help. */
  shares: { click: Share; landing: Share; help_view: Share };
}

/** Where there are fewer, what is too small to be told would change a share by more than some percent. */
const leastForShare = 100;

interface Measured {
  /** Whether a step is measured on this site. */
  isMeasured: (step: FunnelStep) => boolean;
}

/** The funnel of one placement. @param sums What is told of it. */
export function funnelOf(kind: PlacementTimes["kind"], sums: Partial<Record<CellRow["metric"], number>>, { isMeasured }: Measured): FunnelRow {
  const figure = (step: FunnelStep): Figure => {
    const n = sums[step];
    if (n !== undefined) return { n };
    if (kind !== "slot" && (step === "served" || step === "viewable")) return { why: "place" };
    return { why: isMeasured(step) ? "few" : "level" };
  };
  return rowOf({ served: figure("served"), viewable: figure("viewable"), click: figure("click"), landing: figure("landing"), help_view: figure("help_view") }, true);
}

/** The funnel of several placements together. Where some do not stand with us, what was clicked is no part of what was shown. */
export function funnelOfAll(rows: readonly FunnelRow[]): FunnelRow {
  const sum = (step: FunnelStep): Figure => {
    const all = rows.map(({ figures }) => figures[step]);
    const known = all.flatMap(({ n }) => n ?? []);
    if (known.length > 0) return { n: known.reduce((total, n) => total + n, 0) };
    return all.find(({ why }) => why === "few") ?? all.find(({ why }) => why === "level") ?? all[0] ?? { why: "few" };
  };
  const isOurs = rows.every(({ figures }) => figures.served.why !== "place");
  return rowOf({ served: sum("served"), viewable: sum("viewable"), click: sum("click"), landing: sum("landing"), help_view: sum("help_view") }, isOurs);
}

function rowOf(figures: FunnelRow["figures"], isShown: boolean): FunnelRow {
  return {
    figures,
    shares: { click: isShown ? shareOf(figures.click, figures.served) : null, landing: shareOf(figures.landing, figures.click), help_view: shareOf(figures.help_view, figures.landing) },
  };
}

function shareOf({ n }: Figure, { n: before }: Figure): Share {
  if (n === undefined || before === undefined) return null;
  if (n > before) return "more";
  return before < leastForShare ? null : { part: n / before };
}
