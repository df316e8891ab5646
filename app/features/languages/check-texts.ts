import { Fault, lineOfText } from "../../fault";
import { pluralRules } from "./format";
import { isLanguageTag } from "./locales";
import { findTypedNumber } from "./typed-numbers";

/** A file of texts as JSON: keys, and under them keys or a text. */
export interface TextTree {
  [key: string]: TextTree | string;
}

/** Files whose keys must be the same in every language that has them. */
const interfaceFiles = ["common.json", "directory.json", "essentials.json", "material.json", "measuring.json", "results.json"];

/** What a link is called when it is read aloud, and what is seen of it (WCAG 2.5.3). */
const names = [["channel.sms", "channel.smsLabel"], ["channel.chatOf", "channel.chat"], ["channel.websiteOf", "channel.website"], ["channel.emailTo", "channel.email"]] as const;

/** The end of a key whose text counts, as i18next writes it. */
export const pluralSuffix = /_(?:zero|one|two|few|many|other)$/;
const bidiControls = /[\u202a-\u202e]/;

/** Every text of a tree by its whole key: "error.missing.title". */
export function flattenTexts(tree: TextTree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value] as const] : [...flattenTexts(value, `${prefix}${key}.`)],
    ),
  );
}

/**
 * Checks one file of texts: whole, readable, with the placeholders of its Swedish source and without
 * numbers that belong in the register.
 *
 * @param path As "locales/ar/common.json".
 * @param swedish Gives the Swedish file of the same name, if there is one.
 * @throws Fault that names file, line and key.
 */
export function checkTexts(path: string, source: string, swedish: (name: string) => string | undefined): void {
  const name = path.split("/").slice(2).join("/");
  const texts = flattenTexts(parseTexts(path, source));
  const original = swedish(name);
  if (original === undefined) throw new Fault(path, 1, "file", "Swedish has no such file; remove it or mend its name");
  const model = flattenTexts(parseTexts(`locales/sv/${name}`, original));
  const refuse = (key: string, cure: string): never => {
    throw new Fault(path, lineOfText(source, `"${key.split(".").at(-1)}"`), key, cure);
  };

  const plain = (keys: Iterable<string>) => new Set([...keys].map((key) => key.replace(pluralSuffix, "")));
  const [own, theirs] = [plain(texts.keys()), plain(model.keys())];
  for (const key of own) if (!theirs.has(key)) refuse(key, "Swedish has no such text; remove it or mend the key");
  if (interfaceFiles.includes(name) || name.startsWith("office/")) {
    for (const key of theirs) if (!own.has(key)) refuse(key, "is missing; every text of this file must be translated");
  }
  // Half an entry would show a rule without its trap.
  const entries = new Set([...own].map((key) => key.split(".")[0]));
  for (const key of theirs) if (key.includes(".") && entries.has(key.split(".")[0]) && !own.has(key)) refuse(key, "is missing; an entry is translated whole or not at all");
  const categories = pluralCategories(path.split("/")[1] ?? "");
  for (const key of new Set([...texts.keys()].filter((one) => pluralSuffix.test(one)).map((one) => one.replace(pluralSuffix, "")))) {
    const missing = categories.filter((category) => !texts.has(`${key}_${category}`));
    if (missing.length > 0) refuse(key, `lacks the plural forms ${missing.join(", ")}; the language has ${categories.join(", ")}`);
    const foreign = [...texts.keys()].find((one) => one.replace(pluralSuffix, "") === key && one !== key && !categories.includes(one.slice(key.length + 1)));
    if (foreign) refuse(foreign, `is a plural form that the language does not have; it has ${categories.join(", ")}`);
  }
  for (const [whole, seen] of names) {
    const [name, label] = [texts.get(whole), texts.get(seen)];
    if (name && label && !name.toLowerCase().includes(label.toLowerCase())) refuse(whole, `must hold the words of ${seen}, "${label}": who steers by voice says what stands on the link`);
  }
  for (const [key, text] of texts) checkText(text, model.get(key) ?? model.get(key.replace(pluralSuffix, "_other")), name, (cure) => refuse(key, cure));
}

function pluralCategories(tag: string): string[] {
  return isLanguageTag(tag) ? pluralRules(tag).resolvedOptions().pluralCategories : [];
}

function checkText(text: string, model: string | undefined, file: string, refuse: (cure: string) => never): void {
  if (!text.trim()) refuse("is empty");
  if (text !== text.normalize("NFC")) refuse("is not in Unicode form NFC");
  if (text.includes("\ufffd")) refuse("holds a character that was lost (U+FFFD)");
  if (bidiControls.test(text)) refuse("holds a direction control (U+202A–U+202E)");
  // Facts have sums; and the office, which no visitor reads, has examples of what to write.
  const number = file === "facts.json" || file.startsWith("office/") ? null : findTypedNumber(text);
  if (number) refuse(`the number "${number}" is typed; it belongs in the register`);
  const placeholders = (words: string) => [...words.matchAll(/\{\{\w+\}\}/g)].map(String).sort().join(" ");
  if (model && placeholders(text) !== placeholders(model)) refuse(`must hold the same placeholders as Swedish: ${placeholders(model) || "none"}`);
}

/** @throws Fault */
export function parseTexts(path: string, source: string): TextTree {
  try {
    return JSON.parse(source) as TextTree;
  } catch (error) {
    throw new Fault(path, 1, "file", `is not JSON: ${(error as Error).message}`);
  }
}
