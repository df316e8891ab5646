import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { Openness } from "../../../app/features/directory/openness";
import type { Hours } from "../../../app/features/directory/hours";
import { type LanguageTag } from "../../../app/features/languages/locales";
import { PageLanguageContext } from "../../../app/features/languages/page-language";
import { createTexts } from "../../../app/i18next.server";
import { hoursOf } from "./real-register";

/** What a page in a language says of some hours at a moment. */
async function words(tag: LanguageTag, hours: Hours, now: string): Promise<string> {
  const language = { page: tag, essentials: tag, frame: tag, machine: false };
  const openness = createElement(Openness, { hours, now: new Date(now) });
  const page = createElement(PageLanguageContext.Provider, { value: language }, openness);
  return renderToStaticMarkup(createElement(I18nextProvider, { i18n: await createTexts(tag) }, page));
}

describe("whether someone answers, in words", () => {
  const line = hoursOf("aldrelinjen");

  test.each([
    ["an open line says until when", "2026-11-23T12:00:00+01:00", 'Öppet nu, till <bdi dir="ltr">19.00</bdi>'],
    ["a closed line says when it opens today", "2026-11-23T07:00:00+01:00", 'Stängt nu, öppnar <bdi dir="ltr">08.00</bdi>'],
    ["a closed line says on which day it opens", "2026-11-20T20:00:00+01:00", 'Stängt nu, öppnar lördag <bdi dir="ltr">10.00</bdi>'],
    ["a closed line before a holiday says no more", "2026-12-23T20:00:00+01:00", "Stängt nu"],
    ["a line on a holiday is worth a try", "2026-12-24T12:00:00+01:00", "Det är helgdag. Vi vet inte om de svarar i dag. Prova, eller se webbplatsen."],
  ])("%s", async (_name, now, expected) => {
    expect(await words("sv", line, now)).toBe(expected);
  });

  test("a line that never closes says so", async () => {
    expect(await words("sv", "always", "2026-12-24T12:00:00+01:00")).toBe("Öppet dygnet runt");
  });

  test("a line of unknown hours is worth a try", async () => {
    expect(await words("sv", "unknown", "2026-12-24T12:00:00+01:00")).toBe("Vi vet inte när de svarar. Prova, eller se webbplatsen.");
  });

  test("times are written with a colon in English", async () => {
    expect(await words("en", line, "2026-11-23T12:00:00+01:00")).toBe('Open now, until <bdi dir="ltr">19:00</bdi>');
    expect(await words("en", line, "2026-11-20T20:00:00+01:00")).toBe('Closed now, opens Saturday <bdi dir="ltr">10:00</bdi>');
  });

  test("times run from left to right in Arabic, with the weekday in Arabic (C22)", async () => {
    expect(await words("ar", line, "2026-11-20T20:00:00+01:00")).toBe('مغلق الآن، يفتح يوم السبت الساعة <bdi dir="ltr">10:00</bdi>');
  });
});
