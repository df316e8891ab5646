import type { ExpectedChart } from "./expected-chart";
import * as styles from "./time-figure.css";
import { dashed } from "./expected-figure.css";

interface ExpectedFigureProps {
  /** Used once in the document. */
  id: string;
  chart: ExpectedChart;
  title: string;
  description: string;
  /** What bars and line are called, beside them. */
  words: { observed: string; campaign: string; expected: string };
}

/** Weeks as they were, and as they would have been. Its numbers stand in a table beside it. */
export function ExpectedFigure({ id, chart: { width, height, bars, expected, ticks, counts, bottom }, title, description, words }: ExpectedFigureProps) {
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled must be reached by the keyboard */}
      <div className={styles.around} role="region" aria-label={title} tabIndex={0}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`} className={styles.chart}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {counts.map(({ y, label }) => (
            <g key={y}>
              <line x1={56} x2={width - 24} y1={y} y2={y} className={styles.gridLine} />
              <text x={50} y={y + 4} className={styles.tick}>{label}</text>
            </g>
          ))}
          {bars.map((bar) => <rect key={bar.x} x={bar.x} y={bar.y} width={bar.width} height={bar.height} className={bar.isCampaign ? styles.told : styles.planned} />)}
          <path d={expected} className={dashed} />
          <line x1={56} x2={width - 24} y1={bottom} y2={bottom} className={styles.axis} />
          {ticks.map(({ x, label }) => <text key={x} x={x} y={height - 8} className={styles.timeTick}>{label}</text>)}
        </svg>
      </div>
      <ul className={styles.key}>
        <li className={styles.keyEntry}><svg viewBox="0 0 32 16" aria-hidden="true" className={styles.swatch}><rect width="32" height="16" className={styles.planned} /></svg>{words.observed}</li>
        <li className={styles.keyEntry}><svg viewBox="0 0 32 16" aria-hidden="true" className={styles.swatch}><rect width="32" height="16" className={styles.told} /></svg>{words.campaign}</li>
        <li className={styles.keyEntry}><svg viewBox="0 0 32 16" aria-hidden="true" className={styles.swatch}><path d="M0,8h32" className={dashed} /></svg>{words.expected}</li>
      </ul>
    </>
  );
}
