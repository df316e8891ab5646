import type { PageId } from "../../app/features/content/page-table";
import type { LanguageTag } from "../../app/features/languages/locales";
import type { Draw } from "../draw";
import { ids } from "./campaigns";
import { drawOf, drawPoisson } from "./chance";
import { daysBetween } from "./days";
import type { CampaignRows } from "./draft";
import type { Tally } from "./tally";
import { languagesRead, pullOf } from "./visits";

/** What one placement made of a day in a language. */
interface Followed {
  day: string;
  placement: string;
  target: PageId;
  language: LanguageTag;
  clicks: number;
}

/** Clicks of a day, by language, on what does not stand on our own pages. */
const bannerClicks = { sv: 34, en: 4, ar: 3, so: 1.5 } as const;
const posterClicks = { sv: 1.4, ar: 0.6, so: 0.3, en: 0.2 } as const;

/** Makes up what placements did on a day when they stood, as observed: of those who see it some click, of those some reach help. */
export function addPlacedVisits(tally: Tally, day: string, { observation }: Pick<CampaignRows, "observation">, draw: Draw): void {
  const stands = (id: string) => observation.find(({ placement, starts, ends }) => placement === id && starts.slice(0, 10) <= day && (!ends || day <= ends.slice(0, 10)));
  const follow = (followed: Omit<Followed, "day">) => addFollowed(tally, { day, ...followed }, draw);

  const banner = stands(ids.banner);
  if (banner) {
    // What is new is seen most.
    const novelty = 0.7 + 0.6 * Math.exp(-daysBetween(banner.starts.slice(0, 10), day) / 10);
    for (const [language, mean] of entriesOf(bannerClicks)) follow({ placement: ids.banner, target: "start", language, clicks: drawPoisson(draw, mean * novelty * pullOf(day)) });
  }
  if (stands(ids.poster)) {
    for (const [language, mean] of entriesOf(posterClicks)) follow({ placement: ids.poster, target: "worried-about-someone", language, clicks: drawPoisson(draw, mean) });
  }
  if (stands(ids.slot)) {
    for (const language of languagesRead) {
      const served = drawOf(draw, tally.countOf({ day, scope: "page", subject: "start", language, metric: "page_view" }), 0.97);
      tally.add({ day, scope: "placement", subject: ids.slot, language, metric: "served" }, served);
      follow({ placement: ids.slot, target: "worried-about-someone", language, clicks: drawOf(draw, served, 0.06) });
    }
  }
}

/** Who clicks comes to a page, and that is a view of it too. */
function addFollowed(tally: Tally, { day, placement, target, language, clicks }: Followed, draw: Draw): void {
  const landings = drawOf(draw, clicks, 0.96);
  const helped = drawOf(draw, landings, 0.22);
  const of = { day, scope: "placement", subject: placement, language } as const;
  tally.add({ ...of, metric: "click" }, clicks);
  tally.add({ ...of, metric: "landing" }, landings);
  tally.add({ ...of, metric: "help_view" }, helped);
  tally.add({ day, scope: "page", subject: target, language, metric: "page_view" }, landings);
  tally.add({ day, scope: "page", subject: "helplines", language, metric: "page_help_view" }, helped);
}

function entriesOf<Key extends string>(means: Record<Key, number>): [Key, number][] {
  return Object.entries(means) as [Key, number][];
}
