import { useTranslation } from "react-i18next";
import { formatList, formatNumber } from "../languages/format";
import type { LanguageTag } from "../languages/locales";
import type { PublishedResult } from "./published-result";

/** What can be said of a campaign's effect, never one figure alone; or that nothing can. */
export function ResultVerdict({ result: { verdict }, language }: { result: PublishedResult; language: LanguageTag }) {
  const { t } = useTranslation("results", { lng: language });
  const number = (value: number) => formatNumber(language, Math.round(value));
  if (verdict.kind === "indistinct") return <p><strong>{t("verdict.indistinct", { names: formatList(language, verdict.from) })}</strong></p>;
  const least = verdict.leastVisible === null ? null : t("verdict.leastVisible", { percent: number(verdict.leastVisible) });
  if (verdict.kind === "refusal") return <p><strong>{t("verdict.refusal")}</strong> {least}</p>;
  const { percent, low, high, includesZero, extraViews, placebo } = verdict;
  const values = { percent: number(Math.abs(percent)), low: number(low), high: number(high), lowViews: number(extraViews.low), highViews: number(extraViews.high) };
  // Fewer by 8 to 20 percent: said without minus signs, and the smaller first.
  const fewer = { ...values, low: number(-high), high: number(-low) };
  return (
    <>
      <p><strong>{includesZero ? t("verdict.open", values) : percent > 0 ? t("verdict.more", values) : t("verdict.fewer", fewer)}</strong> {includesZero && least}</p>
      {placebo && placebo.tried > 0 && <p>{t("placebo", { tried: number(placebo.tried), asLarge: number(placebo.asLarge) })}</p>}
    </>
  );
}
