import { targetsOf } from "../features/campaigns/place/change-placements.server";
import type { PostTable } from "../features/campaigns/place/import-posts.server";
import type { CampaignRow } from "../features/campaigns/plan/plans.server";
import { pageIds } from "../features/content/page-table";
import type { Problem } from "./problem";
import { targetReader } from "./placement-targets.server";
import { readSentTable } from "./sent-table.server";
import { writtenIn } from "./workplace.server";

/** A table of posts with what was chosen for it. @param site Origin of the site, "https://…". */
export async function readSentPosts(form: FormData, campaign: CampaignRow, site: string): Promise<PostTable | { problem: Problem }> {
  const table = await readSentTable(form);
  if ("problem" in table) return table;
  const written = writtenIn(form);
  const target = targetsOf(campaign, pageIds).find((id) => id === written("target"));
  if (target === undefined) return { problem: { field: "target", key: "placements.problem.targetUnknown" } };
  return { text: table.text, file: table.file, choices: { order: table.order, platform: written("platform").trim(), target }, findTarget: targetReader(campaign, site) };
}
