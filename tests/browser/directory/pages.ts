import type { Page } from "@playwright/test";
import { directoryPath } from "../../../app/features/directory/directory-address";
import type { LanguageTag } from "../../../app/features/languages/locales";

/** Words that mean nothing in any language: their answer says so. */
export const nonsense = "qwxzqwxz";
/** Words that are choices, and the choices that they are. */
export const shelterInGothenburg = { words: "kvinnojour göteborg", query: "?n=shelter&a=1480" };
/** Choices that fit nobody together. */
export const nobody = "?w=children&n=own_violence&c=sms&a=1480&o=1";

/** Types words into the search form and sends them by Enter. */
export async function search(page: Page, words: string): Promise<void> {
  await page.locator("#q").fill(words);
  await page.locator("#q").press("Enter");
}

/** Each kind of page of the directory in a language, and how it is opened. */
export function openings(tag: LanguageTag): Record<string, (page: Page) => Promise<unknown>> {
  const open = (path: string) => (page: Page) => page.goto(path);
  const results = directoryPath(tag);
  return {
    "the directory": open(results),
    "choices made": open(`${results}?w=women&n=talk&a=1480`),
    "choices that fit nobody": open(results + nobody),
    "the last page": open(`${results}?p=9`),
    "the answer to words": async (page) => {
      await page.goto(results);
      await search(page, nonsense);
      await page.waitForURL((url) => url.searchParams.has("u"));
    },
    "a service": open(directoryPath(tag, { service: "kvinnofridslinjen" })),
    "a municipality's social services": open(directoryPath(tag, { service: "socialtjanst-1480" })),
    "a list": open(`${directoryPath(tag, "list")}?i=bris&i=kvinnofridslinjen`),
    "the pocket card": open(`${directoryPath(tag, "print")}?a=1480`),
    "thanks": open(directoryPath(tag, "thanks")),
  };
}

/** Opens everything that is folded, as an ear or a hand might. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelectorAll("details").forEach((folded) => (folded.open = true)));
}

/** The number in the heading above those who can help. */
export async function countInHeading(page: Page): Promise<number> {
  const heading = await page.locator("h2#results").innerText();
  return Number(/\((\d+)\)$/.exec(heading)?.[1]);
}
