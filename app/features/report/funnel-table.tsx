import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import * as table from "../../ui/table/table.css";
import { type FunnelRow, type FunnelStep, type Share, steps, type Unknown } from "./funnel";
import type { Report } from "./report";
import * as styles from "./report.css";
import { Count, ReportTable, Section } from "./report-table";
import { formatShare } from "./report-words";

/** Steps from being shown to help, for each placement and for all. What nobody knows is a dash, and why stands below. */
export function FunnelTable({ funnel: { rows, total }, hasMail }: { funnel: Report["funnel"]; hasMail: boolean }) {
  const { t } = useTranslation("office");
  const all = [...rows, total];
  const shown = steps.filter((step) => step !== "viewable" || all.some(({ figures }) => figures.viewable.n !== undefined));
  const reasons = (["level", "place", "few"] as const satisfies Unknown[]).filter((why) => all.some(({ figures }) => shown.some((step) => figures[step].why === why)));
  return (
    <Section id="funnel" title={t("report.funnel.title")}>
      <p className={styles.quiet}>{t("report.honest")} {t("report.funnel.explain")}</p>
      <ReportTable caption={t("report.funnel.caption")} columns={[{ label: t("report.where.placement") }, ...shown.map((step) => ({ label: t(`report.funnel.step.${step}`), isFigure: true }))]}>
        {rows.map((row) => <StepRow key={row.id} row={row} shown={shown} name={<bdi>{row.name}</bdi>} />)}
        {rows.length > 1 && <StepRow row={total} shown={shown} name={<strong>{t("report.funnel.all")}</strong>} />}
      </ReportTable>
      {reasons.length > 0 && (
        <div className={styles.quiet}>
          <p className={styles.entry}>{t("report.funnel.whyList")}</p>
          <ul className={styles.list}>{reasons.map((why) => <li key={why}>{t(`report.funnel.why.${why}`)}</li>)}</ul>
        </div>
      )}
      {all.some(({ shares }) => Object.values(shares).includes("more")) && <p className={styles.flag}>{t("report.funnel.moreMeans")}</p>}
      {hasMail && <p className={styles.quiet}>{t("report.funnel.uncertain")}</p>}
    </Section>
  );
}

function StepRow({ row: { figures, shares }, shown, name }: { row: FunnelRow; shown: readonly FunnelStep[]; name: JSX.Element }) {
  return (
    <tr>
      <th scope="row" className={table.text}>{name}</th>
      {shown.map((step) => (
        <td key={step} className={table.figure}>
          <Count figure={figures[step]} />
          {(step === "click" || step === "landing" || step === "help_view") && <ShareWords step={step} share={shares[step]} />}
        </td>
      ))}
    </tr>
  );
}

function ShareWords({ step, share }: { step: "click" | "landing" | "help_view"; share: Share }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  if (share === null) return null;
  if (share === "more") return <span className={styles.flag}>{t(`report.funnel.more.${step}`)}</span>;
  return <span className={styles.small}>{t(`report.funnel.part.${step}`, { share: formatShare(language, share.part) })}</span>;
}
