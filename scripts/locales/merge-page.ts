import { cutPage } from "../../app/features/content/front-matter";
import { cutPieces, fillPieces, type Piece } from "../../app/features/content/page-pieces";
import { codesOf } from "./inline-codes";
import type { LanguageFiles } from "./language-files";
import type { Merged } from "./merge-exchange";
import type { Unit } from "./xliff";

/** What a page is put together from. */
export interface PageWork {
  /** Units that a person vouches for, by file and id. */
  confirmed: ReadonlyMap<string, Unit>;
  own: LanguageFiles;
  english: LanguageFiles;
  today: string;
  /** Of the Swedish page when it was exported. */
  version: string | undefined;
}

/** Puts a page together of the words that came and, where none came, of those that the language had. */
export function mergePage(page: string, source: string, { confirmed, own, english, today, version }: PageWork, merged: Merged): void {
  const file = `pages.${page}`;
  const pieces = cutPieces(file, source);
  const found = pieces.filter(({ id }) => confirmed.has(`${file} ${id}`));
  if (found.length === 0) return;
  const present = own.pages.get(page);
  const drafts = new Map(present === undefined ? [] : cutPieces(file, present).map(({ id, text }) => [id, text]));
  const isWhole = found.length === pieces.length;
  const fits = drafts.size === pieces.length && pieces.every(({ id, text }) => drafts.has(id) && hasSameCodes(drafts.get(id), text));
  if (!isWhole && !fits) return void merged.unfinished.push(`${file}: ${found.length} of ${pieces.length} texts`);

  const displaced = [...confirmed.values()].find((unit) => unit.file === file && isDisplaced(unit, pieces));
  if (displaced) return void merged.faults.push(`${file} ${displaced.id}: Swedish has been cut otherwise since the export; export anew and take the words over`);
  const words = new Map(pieces.map(({ id }) => [id, confirmed.get(`${file} ${id}`)?.target ?? drafts.get(id) ?? ""]));
  const former = present === undefined ? {} : fieldsOf(file, present);
  const stamp = version && `"${version}"`;
  const isAsBefore = former.source === stamp && former.translation !== "machine" && pieces.every(({ id }) => words.get(id) === drafts.get(id));
  if (isAsBefore) return;

  // What nobody confirmed keeps its own state, and sources the titles that the language gave them.
  const state = isWhole ? { translation: former.translation === "original" ? "original" : "reviewed", reviewed: today, source: stamp } : former;
  const pattern = present ?? english.pages.get(page) ?? source;
  merged.files.set(`pages/${page}.md`, withFields(file, fillPieces(file, source, words), state, sourcesOf(file, pattern)));
}

/** Whether the words would come to stand where Swedish now says something else, or lose what Swedish now inserts there. */
function isDisplaced({ id, source }: Unit, pieces: readonly Piece[]): boolean {
  const now = pieces.find((piece) => piece.id === id);
  if (now === undefined || !hasSameCodes(source, now.text)) return true;
  return now.text !== source && pieces.some(({ text }) => text === source);
}

function hasSameCodes(one = "", other = ""): boolean {
  return codesOf(one).join() === codesOf(other).join();
}

const stateFields = ["translation", "reviewed", "source"] as const;

function fieldsOf(file: string, text: string): Record<string, string | undefined> {
  const { yaml } = cutPage(file, text);
  return Object.fromEntries(stateFields.map((field) => [field, new RegExp(`^${field}: (.+)$`, "m").exec(yaml)?.[1]]));
}

/** The sources of the front matter, with the lines under them. */
function sourcesOf(file: string, text: string): string | undefined {
  return /^sources:\n(?:[ -].*(?:\n|$))*/m.exec(cutPage(file, text).yaml)?.[0].trimEnd();
}

function withFields(file: string, text: string, fields: Record<string, string | undefined>, sources: string | undefined): string {
  const { yaml, body } = cutPage(file, text);
  const lines = yaml.split("\n").filter((line) => !/^(?:translation|reviewed|source):/.test(line));
  const after = lines.findIndex((line) => /^(?:doors|actions|sources):/.test(line));
  const state = stateFields.flatMap((field) => (fields[field] ? [`${field}: ${fields[field]}`] : []));
  lines.splice(after < 0 ? lines.length : after, 0, ...state);
  const own = sourcesOf(file, `---\n${lines.join("\n")}\n---\n`);
  const filled = lines.join("\n");
  return `---\n${own && sources ? filled.replace(own, () => sources) : filled}\n---\n${body}`;
}
