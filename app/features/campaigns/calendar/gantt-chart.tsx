import { useTranslation } from "react-i18next";
import type { Gantt } from "./gantt";
import * as styles from "./gantt-chart.css";

interface GanttChartProps {
  picture: Gantt;
  /** Words of its months. */
  months: readonly string[];
  from: string;
  to: string;
}

/** The calendar as a picture. It is one for who sees it; the table beside it says the same to everybody. */
export function GanttChart({ picture, months, from, to }: GanttChartProps) {
  const { t } = useTranslation("office");
  const { width, height } = picture;
  return (
    <>
      <Key />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled must be reachable by keyboard (WCAG 2.1.1) */}
      <div className={styles.around} role="region" aria-labelledby="gantt-title" tabIndex={0}>
        <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="gantt-title gantt-about">
          <title id="gantt-title">{t("calendar.picture.title", { from, to })}</title>
          <desc id="gantt-about">{t("calendar.picture.about")}</desc>
          <Hatch id="gantt-hatch" />
          <Time picture={picture} months={months} />
          <Rows {...picture} />
          {picture.today !== null && (
            <>
              <line className={styles.today} x1={picture.today} x2={picture.today} y1={picture.top} y2={height} />
              <text className={styles.words} x={Math.min(picture.today + 4, width - 44)} y={picture.top + 12}>{t("calendar.picture.today")}</text>
            </>
          )}
        </svg>
      </div>
    </>
  );
}

/** Notes as bands, Mondays and months as lines, and their names. */
function Time({ picture: { bands, weeks, months: starts, top, height }, months }: Pick<GanttChartProps, "picture" | "months">) {
  return (
    <>
      {bands.map(({ id, x, width }) => <rect key={id} className={styles.band} x={x} width={width} y={top} height={height - top} />)}
      {weeks.map((x) => <line key={x} className={styles.line} x1={x} x2={x} y1={top} y2={height} />)}
      {starts.map(({ month, x, y }, index) => (
        <g key={month}>
          <line className={styles.month} x1={x} x2={x} y1={y - 13} y2={height} />
          <text className={styles.words} x={x + 5} y={y}>{months[index]}</text>
        </g>
      ))}
      {bands.map(({ id, textX, textY, text }) => <text key={id} className={styles.quietWords} x={textX} y={textY}>{text}</text>)}
    </>
  );
}

function Rows({ groups, rows, width }: Gantt) {
  return (
    <>
      {groups.map(({ id, name, y }) => (
        <g key={id}>
          <line className={styles.month} x1={0} x2={width} y1={y - 22} y2={y - 22} />
          <text className={styles.campaign} x={0} y={y}>{name}</text>
        </g>
      ))}
      {rows.map(({ id, name, y, bars }) => (
        <g key={id}>
          <text className={styles.words} x={0} y={y}>{name}</text>
          {bars.map(({ kind, ...place }, index) => <rect key={index} className={styles[kind]} {...place} rx={2} {...(kind === "planned" && { fill: "url(#gantt-hatch)" })} />)}
        </g>
      ))}
    </>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="0" x2="0" y1="0" y2="7" />
      </pattern>
    </defs>
  );
}

/** What the patterns mean, beside the words for it. */
function Key() {
  const { t } = useTranslation("office");
  return (
    <ul className={styles.key}>
      {(["planned", "observed", "note"] as const).map((kind) => (
        <li key={kind}>
          <svg className={styles.swatch} viewBox="0 0 40 16" aria-hidden="true">
            {kind === "planned" && <Hatch id="gantt-key" />}
            <rect className={kind === "note" ? styles.band : styles[kind]} x="1" y="2" width="38" height="12" rx="2" {...(kind === "planned" && { fill: "url(#gantt-key)" })} />
          </svg>
          {t(`calendar.picture.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
