import { type CampaignRow, findDisplay, listContenders, readContent } from "../../../storage/campaign-plans.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { languageTags } from "../../languages/locales";
import { readClock } from "./campaign-clock";
import { findOverlaps } from "./overlaps";
import type { Overview } from "./overview";
import { findLacks } from "./readiness";
import { judgeStep, type Rules, type StateChange, stateChanges, type Worker } from "./state-changes";
import { countPages, markOf } from "./steps.server";

interface Reader {
  worker: Worker;
  rules: Rules;
  /** Ids of the site's pages. */
  pages: readonly string[];
  now: number;
}

export async function readOverview(db: CampaignDatabase, campaign: CampaignRow, { worker, rules, pages, now }: Reader): Promise<Overview> {
  const content = await readContent(db, campaign.id);
  const contenders = await listContenders(db, ["review", "published", "paused"]);
  const slots = content.placements.filter(({ kind, state }) => kind === "slot" && state !== "ended").map(({ place }) => place);
  const isOver = campaign.state === "ended" || campaign.state === "archived";
  return {
    lacks: isOver ? [] : findLacks({ ...campaign, ...content, pages: countPages(campaign, content) }, pages, now),
    overlaps: isOver ? [] : findOverlaps({ ...campaign, slots }, contenders),
    steps: stepsFrom(campaign, worker, rules),
    mark: markOf(campaign, content),
    authorName: campaign.author === null ? null : ((await findDisplay(db, campaign.author)) ?? null),
    placements: content.placements.length,
    languages: new Set(content.creatives.map(({ language }) => language)).size,
    allLanguages: languageTags.length,
    isDue: readClock({ ...campaign, state: "published" }, now) === "shown",
  };
}

function stepsFrom(campaign: CampaignRow, worker: Worker, rules: Rules): Overview["steps"] {
  const changes = (Object.keys(stateChanges) as StateChange[]).filter((change) => stateChanges[change].from.some((state) => state === campaign.state));
  return changes.map((change) => ({ change, refusal: judgeStep(change, campaign, worker, rules) }));
}
