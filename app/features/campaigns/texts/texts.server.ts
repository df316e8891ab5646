import { randomUUID } from "node:crypto";
import { type AuditNote, type Change, changeAudited } from "../../../storage/audit.server";
import { assignAll, type CreativeRow, deleteCreative, findCampaign, insertCreative, listCreatives, setAuthor, updateCreative } from "../../../storage/campaign-plans.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import type { LanguageTag } from "../../languages/locales";
import type { Workplace } from "../plan/plans.server";
import { type EditRefusal, judgeEdit } from "../plan/state-changes";
import type { Words } from "./read-creative";
import { decideText, type Decision, stampOf, type TextsFault, textField, type WrittenText } from "./written-text";

/** What a campaign says in each language. `more`: texts beyond the first of each, which only placements of their own show. */
export async function readCampaignTexts(db: CampaignDatabase, campaign: string): Promise<{ texts: Map<LanguageTag, Words>; more: number }> {
  const rows = await listCreatives(db, campaign);
  const first = firstOfEach(rows);
  return { texts: new Map([...first].map(([tag, row]) => [tag, wordsOf(row)])), more: rows.length - first.size };
}

/** What came of saving. `bases`: what is saved now, by the name of the field that carries it, where somebody else was first. */
export type TextsOutcome = { kind: "saved" } | { kind: "locked"; why: EditRefusal } | { kind: "refused"; faults: TextsFault[]; bases: Record<string, string> } | { kind: "gone" };

/** Saves what a form says, in all of its languages or in none. Every placement of the campaign then shows it. */
export function saveTexts(db: CampaignDatabase, { author, worker, rules }: Workplace, campaign: string, written: readonly WrittenText[]): Promise<TextsOutcome> {
  return changeAudited(db, author, async (change, note): Promise<TextsOutcome> => {
    const row = await findCampaign(change, campaign);
    if (!row) return { kind: "gone" };
    const why = judgeEdit(row, worker, rules);
    if (why) return { kind: "locked", why };
    const saved = firstOfEach(await listCreatives(change, campaign));
    const decided = written.map((text) => {
      const before = saved.get(text.language);
      return { language: text.language, before, decision: decideText(text, before ? wordsOf(before) : null, row.state) };
    });
    const faults = decided.flatMap(({ decision }) => (decision.kind === "refuse" ? decision.faults : []));
    if (faults.length > 0) return { kind: "refused", faults, bases: basesOf(decided) };
    for (const { language, before, decision } of decided) await carryOut(change, note, { campaign, language, before, decision });
    if (decided.some(({ decision }) => decision.kind !== "keep")) {
      await assignAll(change, campaign);
      await setAuthor(change, campaign, author.actor.id);
    }
    return { kind: "saved" };
  });
}

interface Decided {
  language: LanguageTag;
  before: CreativeRow | undefined;
  decision: Decision;
}

async function carryOut(change: Change, note: (entry: AuditNote) => void, { campaign, language, before, decision }: Decided & { campaign: string }): Promise<void> {
  const object = `campaign/${campaign}/text/${language}`;
  if (decision.kind === "remove" && before) {
    await deleteCreative(change, before.id);
    note({ action: "text.remove", object, before, after: null });
  }
  if (decision.kind !== "write") return;
  if (before) await updateCreative(change, before.id, decision.words);
  else await insertCreative(change, { id: randomUUID(), campaign, language, ...decision.words });
  note({ action: before ? "text.change" : "text.create", object, before: before ?? null, after: { language, ...decision.words } });
}

/** To save again over what another saved is then a decision. */
function basesOf(decided: readonly Decided[]): Record<string, string> {
  const changed = decided.filter(({ decision }) => decision.kind === "refuse" && decision.faults.some(({ code }) => code === "changedMeanwhile"));
  return Object.fromEntries(changed.map(({ language, before }) => [textField("base", language), stampOf(before ? wordsOf(before) : null)]));
}

function firstOfEach(rows: readonly CreativeRow[]): Map<LanguageTag, CreativeRow> {
  return new Map(rows.toReversed().map((row) => [row.language, row]));
}

function wordsOf({ heading, body, call }: CreativeRow): Words {
  return { heading, body, call };
}
