import type { FigureFault } from "./figure";
import type { WrittenFigure } from "./judge-figure";

/** "there": we have it; "double": it stands further up too; "fault": it must be mended before it can be taken. */
export type FigureStatus = "new" | "there" | "double" | "fault";

/** A figure of a table, as somebody sees it before it is taken. A line that has several stands once for each. */
export interface FigureLine extends Pick<WrittenFigure, "metric" | "n" | "source" | "starts" | "ends"> {
  line: number;
  status: FigureStatus;
  /** Name of the placement, or what is written where it cannot be found. */
  placement: string;
  /** Tells of the same thing at the same time as another. */
  isOverlapping: boolean;
  faults: FigureFault[];
}

/** What would come of a table. */
export interface FigurePreview {
  lines: FigureLine[];
  count: Record<FigureStatus, number>;
  /** Columns that nothing is read from. */
  unread: string[];
  /** Some dates can be read in two ways, and nobody has said in which. */
  asksForOrder: boolean;
}

/** A table that was looked through, and what goes along to take it: every value as a form sends it. */
export interface LookedThrough {
  preview: FigurePreview;
  sent: { text: string; hash: string; order: string; sourceOfTable: string };
}

/** A figure as a list shows it. */
export interface ShownFigure {
  id: number;
  /** Id of the placement, and its name. */
  placement: string;
  placementName: string;
  metric: WrittenFigure["metric"];
  n: string;
  /** In words. */
  time: string;
  source: string;
  enteredBy: string | null;
  isFromFile: boolean;
  isOverlapping: boolean;
}
