import { environment } from "../app/environment.server";
import { openCampaigns, openCounts, type Place, placeOf } from "../app/storage/database.server";
import { type Outcome, Refusal, writeDemonstration } from "./demo/write-demonstration";
import { creativeOf } from "./demo/words";

/** `npm run demo`: fills the databases with campaigns and counts that are made up, for those who want to see what the site tells of such. */

const { adopted, storage, measuring: { smallest } } = environment;

async function run(place: Place): Promise<Outcome> {
  if (adopted) throw new Refusal("A publisher has adopted this site (PUBLISHER_ADOPTED): nothing made up belongs here. Nothing was written.");
  const campaigns = await openCampaigns(place);
  const counts = await openCounts(place);
  try {
    return await writeDemonstration(campaigns, counts, { now: new Date(), smallest, creativeOf });
  } finally {
    await campaigns.destroy();
    await counts.destroy();
  }
}

function tell({ rows, span, cells }: Outcome): void {
  console.log("Made up these campaigns, and said so in their names:");
  for (const { id, name, state } of rows.campaign) console.log(`  ${name} (${state}); placements: ${rows.placement.filter(({ campaign }) => campaign === id).length}`);
  console.log(span ? `Made up ${cells} sums of what was counted from ${span.first} to ${span.last}.` : "Made up no counts: the site itself has counted for a year.");
  console.log("Of the posts nobody counted anything, so there are no counts of them. The last campaign stands on the start page now.");
  console.log("Run it again to replace all this; days from which the site itself has counted are left as they are.");
}

try {
  tell(await run(placeOf(storage)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
