import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import * as table from "../../ui/table/table.css";
import { steps } from "./funnel";
import type { Report } from "./report";
import * as styles from "./report.css";
import { Dash, ReportTable, Section } from "./report-table";
import { formatCount } from "./report-words";

/** Sums in each language. No shares: what lies in a mixed sum differs from column to column. */
export function LanguageTable({ languages }: { languages: Report["languages"] }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  const shown = steps.filter((step) => languages.some(({ sums }) => sums[step] !== undefined));
  return (
    <Section id="languages" title={t("report.languages.title")}>
      {languages.length === 0 ? <p>{t("report.languages.none")}</p> : (
        <>
          <p className={styles.quiet}>{t("report.languages.explain")}</p>
          <ReportTable caption={t("report.languages.caption")} columns={[{ label: t("report.languages.language") }, ...shown.map((step) => ({ label: t(`report.funnel.step.${step}`), isFigure: true }))]}>
            {languages.map(({ name, sums }) => (
              <tr key={name?.text ?? ""}>
                <th scope="row" className={table.text}>{name ? <bdi lang={name.tag} dir={name.direction}>{name.text}</bdi> : t("report.languages.mixed")}</th>
                {shown.map((step) => {
                  const n = sums[step];
                  return <td key={step} className={table.figure}>{n === undefined ? <Dash why={t("report.funnel.why.few")} /> : formatCount(language, n)}</td>;
                })}
              </tr>
            ))}
          </ReportTable>
        </>
      )}
    </Section>
  );
}
