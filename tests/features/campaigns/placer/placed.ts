import type { Creative, Placement } from "../../../../app/features/campaigns/campaign";
import type { Handout } from "../../../../app/features/campaigns/placer/handout";

export const site = "https://exempel.test";

export function creative(change: Partial<Creative> = {}): Creative {
  return { language: "sv", heading: "Det är inte ditt fel", body: "Här ser du vem som kan hjälpa dig.", call: "Läs mer", ...change };
}

export function placement(change: Partial<Placement> = {}): Placement {
  return { id: "p1", campaign: "c1", kind: "external", slot: null, code: "KBTRZ3", target: "start", creatives: [creative()], spans: [], isPaused: false, endsAt: Infinity, demonstration: false, ...change };
}

export function handout(change: Partial<Handout> = {}): Handout {
  return { code: "KBTRZ3", tag: "sv", creative: creative(), address: `${site}/k/KBTRZ3/sv`, example: null, ...change };
}
