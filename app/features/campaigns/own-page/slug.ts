import type { CampaignState } from "../campaign";

/** Characters of a page's address after the campaign's word: enough to be said aloud, and counted in a column of their own. */
export const slugLength = { shortest: 3, longest: 24 } as const;

/** What is wrong with a slug as it was written: its letters, or that others have printed the one before. */
export type SlugFault = "slugMissing" | "slugLetters" | "slugLocked";

/** As slugs are kept: small letters, nothing around them. */
export function tidySlug(written: string): string {
  return written.trim().toLowerCase();
}

/**
 * Judges the slug that somebody wants for a campaign's page.
 *
 * @param campaign As it is saved.
 */
export function judgeSlug(wanted: string, campaign: { slug: string | null; state: CampaignState }): SlugFault | null {
  if (wanted === campaign.slug) return null;
  if (campaign.slug !== null && isSlugLocked(campaign)) return "slugLocked";
  if (wanted === "") return "slugMissing";
  const { shortest, longest } = slugLength;
  return wanted.length >= shortest && wanted.length <= longest && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wanted) ? null : "slugLetters";
}

/** Whether a campaign's slug stays as it is: once it has been published, its address stands in print and on other people's pages. */
export function isSlugLocked({ slug, state }: { slug: string | null; state: CampaignState }): boolean {
  return slug !== null && state !== "draft" && state !== "review";
}

/** A slug made of a campaign's name; "" where nothing of it can stand in one. */
export function proposeSlug(name: string): string {
  const plain = name.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/[^a-z0-9]+/g, "-");
  const cut = plain.replace(/^-/, "").slice(0, slugLength.longest).replace(/-+$/, "");
  return cut.length < slugLength.shortest ? "" : cut;
}
