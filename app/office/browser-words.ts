import { createInstance, type i18n } from "i18next";
import { officeTextOptions } from "./office-text-options";
import { roomsOf } from "./office-rooms";

// Each file is a script of its own, loaded when a page first needs it.
const files = import.meta.glob<Record<string, unknown>>("../../locales/{sv,en}/office/*.json", { import: "default" });

/** The office's words in the browser; the language is the one that the server drew the page in. */
export const browserWords: i18n = createInstance();

/** Begins with nothing but the language. */
export async function prepareWords(language: string): Promise<void> {
  await browserWords.init({ ...officeTextOptions, lng: language, resources: { [language]: { office: {} } } });
}

/** Loads what a page needs and is not there yet. @param path Of the page's address. */
export async function loadWords(path: string): Promise<void> {
  const { language } = browserWords;
  const missing = roomsOf(path).filter((room) => browserWords.getResource(language, "office", room) === undefined);
  await Promise.all(missing.map(async (room) => browserWords.addResource(language, "office", room, (await files[`../../locales/${language}/office/${room}.json`]?.()) as unknown as string)));
}
