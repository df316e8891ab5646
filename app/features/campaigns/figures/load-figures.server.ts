import type { CampaignDatabase } from "../../../storage/database.server";
import { listFigures as readFigures, type ListedFigure } from "../../../storage/figures.server";
import { listPlacements } from "../../../storage/placements.server";
import { formatDate } from "../../languages/format";
import { findOverlapping } from "./figure";
import type { ShownFigure } from "./figure-line";

/** What a campaign's page of figures shows, and the placements that a figure may be of. */
export async function viewFigures(db: CampaignDatabase, campaign: string, language: "sv" | "en"): Promise<{ figures: ShownFigure[]; placements: { id: string; name: string; place: string }[] }> {
  const figures = await readFigures(db, campaign);
  const { placements } = await listPlacements(db, campaign);
  const overlapping = findOverlapping(figures);
  const number = new Intl.NumberFormat(language === "sv" ? "sv-SE" : "en-GB");
  return {
    figures: figures.map((figure) => ({
      id: figure.id, placement: figure.placement, placementName: figure.placement_name, metric: figure.metric, n: number.format(figure.n),
      time: sayTime(figure, language), source: figure.source, enteredBy: figure.entered_name, isFromFile: figure.file !== null,
      isOverlapping: overlapping.has(figure),
    })),
    placements: placements.map(({ id, name, place }) => ({ id, name, place })),
  };
}

function sayTime({ starts, ends }: ListedFigure, language: "sv" | "en"): string {
  return starts === ends ? formatDate(language, starts) : `${formatDate(language, starts)} – ${formatDate(language, ends)}`;
}
