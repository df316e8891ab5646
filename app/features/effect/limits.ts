/** What is needed before anything is said of an effect. Below it the answer is a refusal: it would be right too seldom, or be no news. */
export const limits = {
  /** Weeks before the campaign that are told. */
  baseWeeks: 8,
  /** Weeks of the campaign; parts of weeks are added up. */
  campaignWeeks: 3,
  /** Views that were to be expected, before and during. */
  views: 50,
  /** Share of weeks or days that may be missing. */
  missing: 0.1,
  /** Share of a week's views that may be known only together with other weeks'. */
  spread: 0.1,
  /** How much days, or weeks, may resemble the one before. Above it intervals would hold the truth too seldom. */
  correlation: 0.6,
  /** The same of the interest behind small counts, which chance hides and which is known less well. */
  underlying: 0.8,
  /** How nearly the campaign may coincide with something else: from here on its share of the effect rests on slivers of weeks. */
  condition: 10,
  /** Percent. Where an effect that is smaller than this would be seen, to see none is news. */
  clear: 25,
  pairs: 10,
  /** Longer than this no banner rests every other day. */
  switchbackWeeks: 9,
} as const;
