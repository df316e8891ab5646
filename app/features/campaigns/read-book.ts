import type { Plan } from "../../storage/campaigns.server";
import { languageTags } from "../languages/locales";
import { instantOf } from "../languages/stockholm-clock";
import { type Placement, slotNames } from "./campaign";
import type { OwnPage } from "./own-page/own-page";
import type { PlacementBook } from "./placement-book";

/**
 * Makes the book that the site reads from what communicators have planned.
 *
 * @param rules Where two must see what visitors see, a page that was changed while its campaign paused is over until another has seen it.
 */
export function readBook(plan: Plan, rules = { fourEyes: false }): PlacementBook {
  const { revision, campaigns, placements, creatives, schedules } = plan;
  const campaignOf = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  const book = placements.map((placement): Placement => {
    const campaign = campaignOf.get(placement.campaign);
    if (!campaign) throw new Error(`Placement ${placement.id} belongs to no campaign`);
    const isOver = [campaign.state, placement.state].some((state) => state === "ended" || state === "archived");
    const times = schedules.filter((schedule) => schedule.placement === placement.id);
    return {
      id: placement.id,
      campaign: placement.campaign,
      kind: placement.kind,
      slot: placement.kind === "slot" ? (slotNames.find((name) => name === placement.place) ?? null) : null,
      code: placement.code,
      target: placement.target,
      creatives: creatives.filter((creative) => creative.placement === placement.id).map(({ language, heading, body, call }) => ({ language, heading, body, call })),
      // A placement without times of its own stands as long as its campaign.
      spans: (times.length > 0 ? times : [campaign]).map(({ starts, ends }) => ({ starts: momentOf(starts, -Infinity), ends: momentOf(ends, Infinity) }))
        .map(({ starts, ends }) => ({ starts: Math.max(starts, momentOf(campaign.starts, -Infinity)), ends })),
      isPaused: campaign.state === "paused" || placement.state === "paused",
      endsAt: isOver ? -Infinity : momentOf(campaign.ends, Infinity),
      demonstration: campaign.demonstration === 1,
    };
  });
  return { revision, placements: book, pages: readPages(plan, rules), results: plan.results ?? [] };
}

/** @param plan A copy from before campaigns had pages has none. */
function readPages({ revision, campaigns, pages = [] }: Plan, { fourEyes }: { fourEyes: boolean }): OwnPage[] {
  return campaigns.flatMap(({ id, slug, outcome, state, author, ends, demonstration }): OwnPage[] => {
    const texts = pages.filter(({ campaign }) => campaign === id).map(({ language, title, body }) => ({ language, title, body }))
      .sort((a, b) => languageTags.indexOf(a.language) - languageTags.indexOf(b.language));
    if (slug === null || texts.length === 0) return [];
    const isUnseen = fourEyes && state === "paused" && author !== null;
    const isOver = state === "ended" || state === "archived" || isUnseen;
    return [{ campaign: id, slug, texts, instead: outcome ?? "start", endsAt: isOver ? -Infinity : momentOf(ends, Infinity), demonstration: demonstration === 1, revision }];
  });
}

/** The instant of a minute on a Stockholm wall; of one that comes twice, the first. @returns Milliseconds since 1970. */
export function momentOf(minute: string | null, otherwise: number): number {
  const [day, time] = minute?.split("T") ?? [];
  return day && time ? instantOf(day, time).getTime() : otherwise;
}

