/** How often, in percent, an answer was given, and how often its interval held the truth; null where none was. */
interface Measured {
  name: "calm8" | "uneven60" | "waves60" | "waves2000" | "long2000";
  answered: number;
  held: number | null;
}

/** As tests/features/effect/coverage.test.ts measures it, in series that are made up and of which the truth is known. */
export const measuredCoverage: Record<"interrupted" | "switchback", readonly Measured[]> = {
  interrupted: [],
  switchback: [],
};
