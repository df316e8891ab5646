import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import { ExpectedFigure } from "../../ui/chart/expected-figure";
import { Empty } from "../../ui/empty/empty";
import { Notice } from "../../ui/notice/notice";
import * as table from "../../ui/table/table.css";
import { TableRegion } from "../../ui/table/table-region";
import { formatDate, formatNumber } from "../languages/format";
import type { EffectView, EvaluationView, RegisteredView, VerdictView } from "./effect-view";
import type { EffectWords } from "./effect-words";

interface EffectPageProps extends EffectView {
  /** Forms for who may decide: what is registered, and days that are set aside. They belong to routes, which know of tokens. */
  decide: ReactNode;
  setAsideForm: ReactNode;
}

/** What would be seen, what was decided, what was found, what is left out: in the order in which it comes about. */
export function EffectPage({ page, lack, evaluation, decide, setAsideForm, setAside }: EffectPageProps) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  if (lack || !evaluation) return <><h2>{t("results.effect.title")}</h2><Empty><p>{t(`results.effect.lack.${lack ?? "dates"}`)}</p></Empty></>;
  return (
    <>
      <h2>{t("results.effect.title")}</h2>
      <p>{t("results.effect.about", { page: page ?? "" })} <Link to="/redaktion/metod">{t("results.effect.method")}</Link></p>
      {evaluation.verdict && <Found verdict={evaluation.verdict} />}
      <Foreseen evaluation={evaluation} />
      <section aria-labelledby="decided">
        <h3 id="decided">{t("results.effect.decided")}</h3>
        {evaluation.registered ? <Registered registered={evaluation.registered} /> : <p>{t(evaluation.hasBegun ? "results.effect.undecidedLate" : "results.effect.undecided")}</p>}
        {decide}
      </section>
      <section aria-labelledby="aside">
        <h3 id="aside">{t("results.effect.aside")}</h3>
        <p>{t("results.effect.asideAbout")}</p>
        {setAside.length === 0 && <p>{t("results.effect.noneAside")}</p>}
        {setAside.length > 0 && <ul>{setAside.map(({ day, reason }) => <li key={day}>{formatDate(language, day)}: <bdi>{reason}</bdi></li>)}</ul>}
        {setAsideForm}
      </section>
    </>
  );
}

/** Sentences of the office's texts. */
export function Sentences({ words }: { words: readonly EffectWords[] }) {
  const { t } = useTranslation("office");
  // The keys are made of verdicts; a test asks for each of them.
  const say = t as unknown as (key: string, values: EffectWords["values"]) => string;
  return <>{words.map(({ key, values }) => <p key={key}>{say(key, values)}</p>)}</>;
}

function Foreseen({ evaluation: { window, foresight, confounders, hasBegun } }: { evaluation: EvaluationView }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  return (
    <section aria-labelledby="foreseen">
      <h3 id="foreseen">{t("results.effect.foreseen")}</h3>
      <p>{t(hasBegun ? "results.effect.foreseenThen" : "results.effect.foreseenNow", { starts: formatDate(language, window.starts), ends: formatDate(language, window.ends) })}</p>
      <dl>
        {foresight.map(({ method, words }) => (
          <div key={method}>
            <dt><strong>{t(`results.effect.methods.${method}`)}</strong></dt>
            <dd><Sentences words={words} /></dd>
          </div>
        ))}
      </dl>
      {confounders.length > 0 && <details><summary>{t("results.effect.confounders", { count: confounders.length })}</summary><ul>{confounders.map((name) => <li key={name}><bdi>{name}</bdi></li>)}</ul></details>}
    </section>
  );
}

function Registered({ registered: { moment, method, starts, ends, hash, isAfterTheFact, spans } }: { registered: RegisteredView }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  const [from, to] = [formatDate(language, starts), formatDate(language, ends)];
  return (
    <>
      <Notice tone={isAfterTheFact ? "calm" : "voice"}>
        <p>{t(isAfterTheFact ? "results.effect.registeredAfter" : "results.effect.registeredBefore", { day: formatDate(language, new Date(moment)) })}</p>
        <p>{t(`results.effect.methods.${method}`)}, {t("results.effect.window", { starts: from, ends: to })}.</p>
        <p><small>{t("results.effect.hash")} <code>{hash.slice(0, 16)}</code></small></p>
      </Notice>
      {spans.length > 0 && <details><summary>{t("results.effect.onDays")}</summary><ul>{spans.map((span) => <li key={span.starts}>{t("results.effect.window", { starts: formatDate(language, span.starts), ends: formatDate(language, span.ends) })}</li>)}</ul></details>}
    </>
  );
}

function Found({ verdict: { words, chart, weeks } }: { verdict: VerdictView }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  const count = (n: number | null) => (n === null ? t("frame.unknown") : formatNumber(language, Math.round(n)));
  return (
    <section aria-labelledby="found">
      <h3 id="found">{t("results.effect.found")}</h3>
      <Notice tone="voice"><Sentences words={words} /></Notice>
      {chart && (
        <figure>
          <ExpectedFigure id="expected" chart={chart} title={t("results.effect.chart")} description={t("results.effect.chartAbout")} words={{ observed: t("results.effect.observed"), campaign: t("results.effect.campaign"), expected: t("results.effect.expected") }} />
          <details>
            <summary>{t("results.effect.table")}</summary>
            <TableRegion name={t("results.effect.table")}>
              <table className={table.table}>
                <caption className={table.caption}>{t("results.effect.chart")}</caption>
                <thead><tr><th scope="col" className={table.head}>{t("results.effect.week")}</th><th scope="col" className={table.figureHead}>{t("results.effect.seen")}</th><th scope="col" className={table.figureHead}>{t("results.effect.expected")}</th><th scope="col" className={table.head}>{t("results.effect.campaign")}</th></tr></thead>
                <tbody>{weeks.map((week) => <tr key={week.starts}><th scope="row" className={table.text}>{formatDate(language, week.starts)}</th><td className={table.figure}>{count(week.observed)}</td><td className={table.figure}>{count(week.expected)}</td><td className={table.text}>{week.isCampaign ? t("frame.yes") : ""}</td></tr>)}</tbody>
              </table>
            </TableRegion>
          </details>
        </figure>
      )}
    </section>
  );
}
