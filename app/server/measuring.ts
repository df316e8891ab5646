import type { PlacementBook } from "../features/campaigns/placement-book";
import type { Count } from "../features/measuring/count";
import type { Level } from "../features/measuring/level";

/** What the HTTP process has at hand to show campaigns and to count what became of them. */
export interface Measuring {
  book: () => PlacementBook;
  level: Level;
  /** Whether something that has been counted is not on disk yet: for a moment, or because the disk does not answer. */
  isBehind: () => boolean;
  /** Adds one to each; settles when that is on disk, or after 50 ms. Never fails. */
  count: (...counts: Omit<Count, "day">[]) => Promise<void>;
}
