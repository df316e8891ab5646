import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Sentences } from "../features/effect/effect-page";
import { formatDate } from "../features/languages/format";
import { Button } from "../ui/button/button";
import { Confirm } from "../ui/confirm/confirm";
import { Empty } from "../ui/empty/empty";
import { OfficeForm } from "./office-form";
import type { RefusedForm } from "./problem";
import type { ResultEntry } from "./result-entry";
import { useOfficeLanguage } from "./use-office";

interface ResultsDeskProps {
  title: string;
  mayPublish: boolean;
  entries: ResultEntry[];
  refused: RefusedForm | undefined;
}

/** Campaigns with what can be said of them, and what of that everybody may read. */
export function ResultsDesk({ title, mayPublish, entries, refused }: ResultsDeskProps) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  return (
    <>
      <h1>{title}</h1>
      <p>{t("results.about")} <a href={`/${language}/${language === "sv" ? "resultat" : "results"}`}>{t("results.toPublic")}</a></p>
      {entries.length === 0 && <Empty><p>{t("results.none")}</p></Empty>}
      {entries.map((entry) => (
        <section key={entry.campaign} aria-labelledby={`campaign-${entry.campaign}`}>
          <h2 id={`campaign-${entry.campaign}`}><Link to={entry.path}><bdi>{entry.name}</bdi></Link></h2>
          <Sentences words={entry.words} />
          <p>{t("results.state")}: {entry.day === null ? t("results.notPublished") : t("results.publishedOn", { day: formatDate(language, entry.day) })}</p>
          {mayPublish && <Decisions entry={entry} refused={refused?.values.campaign === entry.campaign ? refused : undefined} />}
        </section>
      ))}
    </>
  );
}

function Decisions({ entry: { campaign, day }, refused }: { entry: ResultEntry; refused: RefusedForm | undefined }) {
  const { t } = useTranslation("office");
  return (
    <>
      <Confirm ask={t("results.askPublish")}>
        <OfficeForm refused={refused}>
          <input type="hidden" name="campaign" value={campaign} />
          <p>{t("results.publishMeans")}</p>
          <Button type="submit">{t(day === null ? "results.publish" : "results.publishAgain")}</Button>
        </OfficeForm>
      </Confirm>
      {day !== null && (
        <Confirm ask={t("results.askWithdraw")}>
          <OfficeForm>
            <input type="hidden" name="campaign" value={campaign} />
            <input type="hidden" name="intent" value="withdraw" />
            <p>{t("results.withdrawMeans")}</p>
            <Button type="submit" kind="harmful">{t("results.withdraw")}</Button>
          </OfficeForm>
        </Confirm>
      )}
    </>
  );
}
