/** How often, in percent, an answer was given, and how often its interval held the truth; null where none was. */
interface Measured {
  name: "calm8" | "uneven60" | "waves60" | "waves2000" | "long2000";
  answered: number;
  held: number | null;
}

/**
 * As docs/decisions/0018 has it: 2,000 campaigns each of 30 percent more, 26 weeks before and 9 during, in series that are made up. Days
 * are told where there are enough of them; of 8 a day they are not.
 */
export const measuredCoverage: Record<"interrupted" | "switchback", readonly Measured[]> = {
  interrupted: [
    { name: "calm8", answered: 99.9, held: 97 },
    { name: "uneven60", answered: 99.9, held: 96 },
    { name: "waves60", answered: 99.6, held: 96.9 },
    { name: "waves2000", answered: 6.2, held: 91.7 },
    { name: "long2000", answered: 0, held: null },
  ],
  switchback: [
    { name: "calm8", answered: 100, held: 95 },
    { name: "uneven60", answered: 100, held: 95.2 },
    { name: "waves60", answered: 100, held: 94.8 },
    { name: "waves2000", answered: 100, held: 94.9 },
    { name: "long2000", answered: 100, held: 95.5 },
  ],
};
