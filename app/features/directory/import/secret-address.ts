import { coarseField, hidden, hiddenField, linkField, mapLink, placeField, sheltered, written } from "./place-words";
import { foldText } from "./plain-text";

/** What was taken out of a record: the way to each value, and whether the value or a part of its text went. */
export interface Removal {
  /** The object that held it and its key there. */
  owner: object;
  key: string;
  path: string;
  code: "secretDropped" | "secretInText";
}

/** What became of a record that may give away a protected place. */
export interface Protection {
  /** Whether the record is about such a place, and so is told of without any values. */
  isSecret: boolean;
  /** Whether someone wrote that it may not be shown. */
  isHidden: boolean;
  removals: Removal[];
}

/**
 * Takes out of a record, in place, whatever would tell where a protected place lies, before anything
 * of the record is kept or told. This is the one gate: what passes it may be stored and printed.
 *
 * It looks at words, since files seldom say that a place is secret: what sounds like a shelter is
 * treated as one, in all its parts. An open office that loses its address by that is a small loss.
 *
 * @param isShelter Whether it is known to be one, whatever its words are.
 */
export function protectPlaces(record: object, isShelter = false): Protection {
  const texts = collectTexts(record).join("\n");
  const isHidden = hidden.test(texts);
  if (!isShelter && !isHidden && !sheltered.test(texts)) return { isSecret: false, isHidden, removals: [] };
  const removals: Removal[] = [];
  const secrets = new Set<string>();
  dropPlaces(record, "", secrets, removals);
  scrubTexts(record, "", { patterns: patternsOf(secrets), letters: lettersOf(secrets) }, removals);
  return { isSecret: true, isHidden, removals };
}

/** All words of a record; a field that is set to say "confidential" speaks by its name. */
function collectTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (hiddenField.test(key) && isSet(inner) ? ["do not publish"] : collectTexts(inner)));
}

function isSet(value: unknown): boolean {
  return !/^(?:|0|no|nej|false|null|undefined)$/i.test(String(value).trim());
}

function dropPlaces(owner: object, path: string, secrets: Set<string>, removals: Removal[]): void {
  for (const [key, value] of Object.entries(owner)) {
    const inner = join(owner, path, key);
    if (!placeField.test(key.trim().replace(/[\s-]+/g, "_")) || isOtherAddress(key, value)) {
      if (typeof value === "object" && value !== null) dropPlaces(value as object, inner, secrets, removals);
    } else if (value !== null && value !== "") {
      collectSecrets(key, value, secrets);
      (owner as Record<string, unknown>)[key] = null;
      removals.push({ owner, key, path: inner, code: "secretDropped" });
    }
  }
}

/** An e-mail channel's field is called "address" too, and a website's may be. */
function isOtherAddress(key: string, value: unknown): boolean {
  return typeof value === "string" && (/^[^\s@]+@[^\s@]+$/.test(value) || (/web|url/i.test(key) && /^https?:/i.test(value)));
}

function collectSecrets(key: string, value: unknown, secrets: Set<string>): void {
  if (typeof value === "object" && value !== null) Object.entries(value).forEach(([inner, item]) => collectSecrets(Array.isArray(value) ? key : inner, item, secrets));
  else if (!coarseField.test(key) && (typeof value === "string" || typeof value === "number")) secrets.add(String(value).trim());
}

/**
 * Each secret as it may stand in a text: with any signs between its words; a street also without its
 * number. Digits that go on from others are of a phone number, not a postcode.
 */
function patternsOf(secrets: Set<string>): RegExp[] {
  const streets = [...secrets].flatMap((secret) => /^(\p{L}[\p{L} .-]{4,}?)\s+\d+/u.exec(secret)?.[1] ?? []);
  return [...secrets, ...streets]
    .filter((secret) => secret.length > 3)
    .sort((a, b) => b.length - a.length)
    .map((secret) => secret.split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(/\p{L}/u.test(secret) ? "[^\\p{L}\\p{N}]*" : "[ .]?"))
    .filter((pattern) => pattern !== "")
    .map((pattern) => new RegExp(`(?<!\\p{N}[ -]?)${pattern}(?!\\p{N})`, "giu"));
}

interface Secrets {
  patterns: RegExp[];
  /** Bare letters and digits, as links have them. */
  letters: string[];
}

function lettersOf(secrets: Set<string>): string[] {
  return [...secrets, ...[...secrets].map((secret) => secret.replace(/\s+\d.*$/, ""))].map(foldText).filter((letters) => /\p{L}/u.test(letters) && letters.length > 4);
}

function scrubTexts(owner: object, path: string, secrets: Secrets, removals: Removal[]): void {
  for (const [key, value] of Object.entries(owner)) {
    const inner = join(owner, path, key);
    if (typeof value === "object" && value !== null) scrubTexts(value as object, inner, secrets, removals);
    if (typeof value !== "string") continue;
    const isLink = linkField.test(key);
    const left = isLink && tellsInLink(value, secrets) ? "" : [written, ...secrets.patterns].reduce((text, pattern) => text.replace(pattern, " "), value);
    if (left === value) continue;
    // Half a link leads elsewhere, so a link goes whole.
    (owner as Record<string, unknown>)[key] = isLink ? null : left.replace(/\s+([,.;])/g, "$1").replace(/\s{2,}/g, " ").replace(/[\s,;–-]+$/, "").trim();
    removals.push({ owner, key, path: inner, code: "secretInText" });
  }
}

/** Links have their words without accents, spaces or in percents. */
function tellsInLink(link: string, { letters }: Secrets): boolean {
  const plain = foldText(link.replace(/(?:%[\dA-F]{2})+/gi, (codes) => Buffer.from(codes.replaceAll("%", ""), "hex").toString()));
  return mapLink.test(link) || letters.some((some) => plain.includes(some));
}

function join(owner: object, path: string, key: string): string {
  if (Array.isArray(owner)) return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
}
