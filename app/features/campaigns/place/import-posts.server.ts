import { randomInt } from "node:crypto";
import { changeAudited } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { insertObservations } from "../../../storage/observations.server";
import { insertPlacements, listPlacements } from "../../../storage/placements.server";
import { assignAll, type CampaignRow, setAuthor } from "../plan/plans.server";
import { readTable, type TableFault } from "../table/read-table";
import { drawCodes } from "./draw-codes.server";
import { judgePosts, postKey, type PostSurroundings, type ReadPost, shorten } from "./judge-posts.server";
import { longestEvidence } from "./limits";
import { wallOf } from "./observe.server";
import { openCampaign, type Outcome, type Workplace } from "./open-campaign.server";
import { neededPostColumns, postColumns } from "./post-columns";
import type { PostChoices, PostPreview } from "./post-line";

/** A table of posts, and what is asked of whoever brings it. */
export interface PostTable {
  text: string;
  /** SHA-256 of the file that it came in, for the log; null where it was pasted. */
  file: string | null;
  choices: PostChoices;
  findTarget: PostSurroundings["findTarget"];
}

/** Looks a table through, and changes nothing. */
export async function previewPosts(db: CampaignDatabase, campaign: CampaignRow, { text, choices, findTarget }: PostTable): Promise<PostPreview | { fault: TableFault }> {
  const table = readTable(text, postColumns, neededPostColumns);
  if ("fault" in table) return table;
  const lines = judgePosts(table.rows, { campaign, choices, findTarget, known: await readKnown(db, campaign.id) }).map(({ line }) => line);
  const count = { new: 0, there: 0, double: 0, fault: 0 };
  for (const { status } of lines) count[status] += 1;
  return { lines, count, unread: table.unread, asksForOrder: lines.some(({ faults }) => faults.some(({ code }) => code === "ambiguous")) };
}

/**
 * Takes the new ones of a table, all at once: each a placement with a code of its own. The table is judged again within the
 * change, so nothing comes twice, whoever else brings it at the same moment.
 *
 * @returns How many were new.
 */
export function importPosts(place: Workplace, { text, file, choices, findTarget }: PostTable): Promise<Outcome<number>> {
  return changeAudited(place.db, place.author, async (change, note) => {
    const opened = await openCampaign(change, place);
    if ("faults" in opened) return opened;
    const table = readTable(text, postColumns, neededPostColumns);
    if ("fault" in table) return { faults: [{ field: "text", code: "mistyped" }], status: 400 };
    const judged = judgePosts(table.rows, { campaign: opened.campaign, choices, findTarget, known: await readKnown(change, place.campaign) });
    const posts = judged.flatMap(({ post }) => post ?? []);
    if (posts.length === 0) return { done: 0 };
    const codes = await drawCodes(change, posts.length, randomInt);
    const placements = posts.map((post, index) => placementOf(post, place.campaign, codes[index] ?? ""));
    await insertPlacements(change, placements, posts.map(({ id, starts }) => ({ placement: id, starts, ends: null })));
    const now = wallOf(place.author.now);
    await insertObservations(change, posts.filter(({ starts }) => starts <= now).map((post) => ({ placement: post.id, starts: post.starts, ends: null, source: "manual", evidence: evidenceOf(post) })));
    await assignAll(change, place.campaign);
    await setAuthor(change, place.campaign, place.author.actor.id);
    note({ action: "placement.import", object: `campaign/${place.campaign}`, before: null, after: { file, placements: placements.map((placement, index) => ({ ...placement, starts: posts[index]?.starts })) } });
    return { done: posts.length };
  });
}

async function readKnown(db: Parameters<typeof listPlacements>[0], campaign: string): Promise<Set<string>> {
  const { placements, schedules } = await listPlacements(db, campaign);
  const startOf = new Map(schedules.toReversed().map(({ placement, starts }) => [placement, starts]));
  const posts = placements.filter(({ kind }) => kind === "post");
  return new Set([...placements.map(({ id }) => id), ...posts.map(({ id, name, place }) => postKey(place, startOf.get(id) ?? "", name))]);
}

function placementOf({ id, platform, text, link, target }: ReadPost, campaign: string, code: string) {
  return { id, campaign, kind: "post" as const, name: shorten(text), place: platform, address: link, target, code, smallest: null, state: "open" as const };
}

/** What a table says of a post that has been made is how that is known. */
function evidenceOf({ text, link }: ReadPost): string {
  const evidence = [...(link === null ? text : `${link} ${text}`)];
  return evidence.length > longestEvidence ? `${evidence.slice(0, longestEvidence - 1).join("")}…` : evidence.join("");
}
