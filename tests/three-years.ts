import { addDays, mondayOf } from "../app/days";
import { readDiscretion } from "../app/features/measuring/release.server";
import { changeCampaigns } from "../app/storage/campaigns.server";
import type { CampaignDatabase, CountDatabase } from "../app/storage/database.server";
import { makeCells } from "../scripts/demo/make-cells";
import { writeCells } from "../scripts/demo/own-cells";
import { creativeOf } from "../scripts/demo/words";
import { writeDemonstration } from "../scripts/demo/write-demonstration";
import { drawFrom } from "../scripts/draw";

/** The campaign of the demonstration of which most is told. */
export const longCampaign = "exempel-banner";

/** The demonstration, with two years of counts more before its own, in all of which its banner stood. @returns How many cells were added. */
export async function writeThreeYears(campaigns: CampaignDatabase, counts: CountDatabase, now: Date): Promise<number> {
  const { rows, span } = await writeDemonstration(campaigns, counts, { now, smallest: 10, creativeOf });
  if (!span) throw new Error("The demonstration made up no counts");
  const first = mondayOf(addDays(span.first, -2 * 365));
  const observation = rows.observation.map((seen) => (seen.placement.startsWith(longCampaign) ? { ...seen, starts: `${first}T08:00` } : seen));
  const cells = makeCells({ first, last: addDays(span.first, -1) }, { rows: { ...rows, observation }, draw: drawFrom(3), discretionOf: await readDiscretion(campaigns, 10), today: now.toISOString().slice(0, 10) });
  await writeCells(counts, cells);
  await changeCampaigns(campaigns, async (change) => {
    await change.updateTable("campaign").set({ starts: `${first}T00:00` }).where("id", "=", longCampaign).execute();
    await change.updateTable("observation").set({ starts: `${first}T08:00` }).where("placement", "like", `${longCampaign}%`).execute();
  });
  return cells.length;
}
