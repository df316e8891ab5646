import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import { Button } from "../../ui/button/button";
import { Empty } from "../../ui/empty/empty";
import { Notice } from "../../ui/notice/notice";
import { EffectSummary } from "./effect-summary";
import { ExcludedSection } from "./excluded-section";
import { FigureTable } from "./figure-table";
import { FunnelTable } from "./funnel-table";
import { LanguageTable } from "./language-table";
import { MethodSection } from "./method-section";
import type { Report } from "./report";
import type { ReportChart } from "./report-chart";
import * as styles from "./report.css";
import { formatDay, formatDays } from "./report-words";
import { ViewsChart } from "./views-chart";
import { WhereAndWhen } from "./where-and-when";

export interface ReportPageProps {
  report: Report;
  chart: ReportChart | null;
  /** Title of the page that the campaign is for. */
  page: string | null;
  effect: string[] | null;
  /** Of the campaign in the office. */
  path: string;
  /** What a printed report says of where it comes from. */
  paper: { site: string; publisher: string | null; printed: string };
}

/** What is known of a campaign, on one page, on a screen or on paper. */
export function ReportPage({ report, chart, page, effect, path, paper }: ReportPageProps) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  const { span, released, funnel, placements } = report;
  return (
    <>
      <PaperHead paper={paper} />
      <h2>{t("report.title")}</h2>
      {report.campaign.isDemonstration && <Notice tone="voice">{t("report.demonstration")}</Notice>}
      {span && (
        <p>
          {t("report.span", { days: formatDays(language, { starts: span.from, ends: span.to }) })} {span.isOpen && t("report.open")} {released !== null && t("report.released", { day: formatDay(language, released) })}
        </p>
      )}
      <Files path={path} />
      {report.isEmpty && <EmptyReport smallest={report.method.smallest} hasPlacements={placements.length > 0} />}
      <WhereAndWhen placements={placements} />
      {placements.length > 0 && <FunnelTable funnel={funnel} hasMail={placements.some(({ kind }) => kind === "mail")} />}
      {chart && <ViewsChart chart={chart} periods={report.periods} page={page} />}
      <EffectSummary effect={effect} path={`${path}/effekt`} />
      <LanguageTable languages={report.languages} />
      <FigureTable figures={report.figures} />
      <ExcludedSection excluded={report.excluded} suspicious={report.suspicious} setAside={report.setAside} />
      <MethodSection method={report.method} />
    </>
  );
}

/** Who hands the report in, and when it was printed. */
function PaperHead({ paper: { site, publisher, printed } }: Pick<ReportPageProps, "paper">) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  return (
    <div className={styles.onPaper}>
      <p className={styles.paperLine}><strong>{site}</strong></p>
      <p className={styles.paperLine}>{t("report.paper.kind")}. {t("report.paper.printed", { day: formatDay(language, printed) })}. {publisher !== null && `${t("report.paper.by", { publisher })}.`}</p>
    </div>
  );
}

/** Files are fetched as they are, not as pages. Printing needs a script here; without one the browser's own menu has it. */
function Files({ path }: { path: string }) {
  const { t } = useTranslation("office");
  const [canPrint, setCanPrint] = useState(false);
  useEffect(() => setCanPrint(true), []);
  return (
    <ul className={styles.links}>
      <li className={styles.entry}><a href={`${path}/rapport.csv`} download className={styles.link}>{t("report.csv")}</a></li>
      <li className={styles.entry}><a href={`${path}/rapport.json`} download className={styles.link}>{t("report.json")}</a></li>
      {canPrint && <li className={styles.entry}><Button kind="other" onClick={() => window.print()}>{t("report.print")}</Button></li>}
    </ul>
  );
}

function EmptyReport({ smallest, hasPlacements }: { smallest: number; hasPlacements: boolean }) {
  const { t } = useTranslation("office");
  return (
    <Empty>
      <p><strong>{t("report.empty.title")}</strong></p>
      <p>{t("report.empty.text")}</p>
      <p>{t("report.empty.first", { smallest })}</p>
      {!hasPlacements && <p>{t("report.empty.begin")}</p>}
    </Empty>
  );
}
