import type { CampaignRow } from "../features/campaigns/plan/plans.server";
import type { SaveOutcome, WantedPage } from "../features/campaigns/own-page/save-own-page.server";
import { tidySlug } from "../features/campaigns/own-page/slug";
import { tidyWords } from "../features/content/read-short-page";
import { readWords } from "../features/content/short-page.server";
import type { WordsFault } from "../features/content/words-fault";
import { isLanguageTag } from "../features/languages/locales";
import { drawShortPage, heaviest, weigh } from "./draw-short-page.server";
import type { OfficeCall } from "./office-call.server";
import type { Problem } from "./problem";

/** Reads the form of a campaign's page; null where its language is none of ours. */
export function readPageForm(form: FormData, campaign: string): WantedPage | null {
  const read = (name: string) => { const value = form.get(name); return typeof value === "string" ? value : ""; };
  const language = form.get("language");
  if (!isLanguageTag(language)) return null;
  const words = tidyWords({ title: read("title"), body: read("body") });
  return { campaign, language, ...words, version: Number.parseInt(read("version"), 10) || 0, slug: tidySlug(read("slug")), slugBefore: read("slugBefore") };
}

/** Draws a page as it was written. @returns What is wrong in it instead, where it cannot be drawn or is too heavy. */
export async function drawWanted({ title, body, language }: Pick<WantedPage, "title" | "body" | "language">, { demonstration }: Pick<CampaignRow, "demonstration">, { office, t }: Pick<OfficeCall, "office" | "t">): Promise<{ html: string | null; problems: Problem[] }> {
  const { sections, faults } = readWords({ title, body });
  if (faults.length > 0) return { html: null, problems: describeFaults(faults, t) };
  const html = await drawShortPage({ title, sections, language, isExample: demonstration === 1, now: office.now });
  const weight = weigh(html);
  return { html: withoutWays(html), problems: weight > heaviest ? [{ field: "body", key: "page.problem.heavy", values: { weight, heaviest } }] : [] };
}

/** Links of a preview lead nowhere: a touch by mistake must neither dial nor leave what is being written. */
function withoutWays(html: string): string {
  return html.replaceAll(/ href="[^"]*"/g, ' href="#preview"');
}

/** Says each kind of fault once, with the first line that it is on. */
function describeFaults(faults: readonly WordsFault[], t: OfficeCall["t"]): Problem[] {
  const first = faults.filter((fault, index) => faults.findIndex(({ field, code }) => field === fault.field && code === fault.code) === index);
  return first.map(({ field, code, line, values }): Problem => {
    const key = code === "missing" || code === "tooLong" || code === "bidi" ? (`frame.${code}` as const) : (`page.problem.${code}` as const);
    return line === 0 ? { field, key, values } : { field, key: "page.problem.onLine", values: { line, what: String(t(key, values)) } };
  });
}

/** What is wrong where a page was not saved, and whether that is because somebody else saved meanwhile. */
export const outcomeProblems = {
  changedMeanwhile: { field: "body", key: "frame.changedMeanwhile" },
  slugChangedMeanwhile: { field: "slug", key: "page.problem.slugChangedMeanwhile" },
  slugTaken: { field: "slug", key: "page.problem.slugTaken" },
  slugMissing: { field: "slug", key: "frame.missing" },
  slugLetters: { field: "slug", key: "page.problem.slugLetters" },
  slugLocked: { field: "slug", key: "page.problem.slugLocked" },
  notAllowed: { field: "body", key: "page.problem.notAllowed" },
} as const satisfies Record<Exclude<SaveOutcome, "saved">, Problem>;
