import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import { heardOnly } from "../../ui/hidden.css";
import * as table from "../../ui/table/table.css";
import type { Figure } from "./funnel";
import * as styles from "./report.css";
import { formatCount } from "./report-words";

interface ReportTableProps {
  caption: string;
  /** Names of the columns; those of figures stand at the end. */
  columns: readonly { label: string; isFigure?: boolean }[];
  children: ReactNode;
}

/** A table of a report, scrolled by itself where it is wider than the screen. */
export function ReportTable({ caption, columns, children }: ReportTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled must be reached by the keyboard
    <div className={`${table.around} ${styles.scrolled}`} role="region" aria-label={caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>{columns.map(({ label, isFigure }) => <th key={label} scope="col" className={isFigure ? table.figureHead : table.head}>{label}</th>)}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** A number; or a dash that says why there is none to who hears it. Below the table stands the same for who sees it. */
export function Count({ figure }: { figure: Figure }) {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  return figure.n === undefined ? <Dash why={t(`report.funnel.why.${figure.why}`)} /> : <>{formatCount(language, figure.n)}</>;
}

export function Dash({ why }: { why: string }) {
  return <><span aria-hidden="true">—</span><span className={heardOnly}>{why}</span></>;
}

/** A part of the report, with its heading. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
