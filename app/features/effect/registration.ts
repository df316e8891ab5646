import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What is decided about an evaluation, before it can be known what would look best. */
export const registrationSchema = z.object({
  /** Under which name views of the page are counted. */
  outcome: z.string(),
  method: z.enum(["interrupted", "switchback"]),
  /** The campaign's days, both with it. */
  starts: day,
  ends: day,
  /** Names of what else may move visits, as far as it was known. */
  confounders: z.array(z.string()),
  switchback: z.object({ weeks: z.number(), seed: z.number(), hasWashout: z.boolean(), placements: z.array(z.string()) }).nullable(),
});

export type Registration = z.infer<typeof registrationSchema>;

/**
 * Whether a decision came too late to be one in advance: on the campaign's first day or later.
 *
 * @param moment ISO time at which it was written down.
 */
export function isAfterTheFact({ starts }: Pick<Registration, "starts">, moment: string): boolean {
  return moment.slice(0, 10) >= starts;
}
