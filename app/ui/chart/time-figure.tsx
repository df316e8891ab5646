import { LaneMarks, Patterns } from "./chart-marks";
import type { DrawnPanel, TimeChart } from "./time-chart";
import * as styles from "./time-figure.css";

interface TimeFigureProps {
  /** Used once in the document. */
  id: string;
  chart: TimeChart;
  /** What the chart shows, in a few words, and in a sentence. Its numbers stand in a table beside it. */
  title: string;
  description: string;
}

/** A chart as it was laid out. On a narrow screen it is scrolled. */
export function TimeFigure({ id, chart, title, description }: TimeFigureProps) {
  const { width, height, lanes, shades, panels, ticks } = chart;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled must be reached by the keyboard
    <div className={styles.around} role="region" aria-label={title} tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`} className={styles.chart}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <Patterns id={id} />
        {shades.map((shade, index) => (
          <rect key={index} x={shade.x} y={shade.y} width={shade.width} height={shade.height} {...(shade.kind === "note" ? { fill: `url(#${id}-dots)`, opacity: 0.5 } : { className: styles.placementShade })} />
        ))}
        {lanes.map((lane, index) => <LaneMarks key={index} id={id} lane={lane} />)}
        {panels.map((panel) => <Panel key={panel.label} id={id} panel={panel} width={width} />)}
        {ticks.map(({ x, label }) => <text key={x} x={x} y={height - 8} className={styles.timeTick}>{label}</text>)}
      </svg>
    </div>
  );
}

function Panel({ id, panel: { label, top, bottom, told, share, ticks, nothing }, width }: { id: string; panel: DrawnPanel; width: number }) {
  return (
    <g>
      <text x={0} y={top - 10} className={styles.panelLabel}>{label}</text>
      {ticks.map((tick) => (
        <g key={tick.y}>
          <line x1={56} x2={width - 24} y1={tick.y} y2={tick.y} className={styles.gridLine} />
          <text x={50} y={tick.y + 4} className={styles.tick}>{tick.label}</text>
        </g>
      ))}
      {nothing !== null && <text x={56} y={(top + bottom) / 2} className={styles.text}>{nothing}</text>}
      <path d={told} className={styles.told} />
      <path d={share} fill={`url(#${id}-stripes)`} className={styles.share} />
      <line x1={56} x2={width - 24} y1={bottom} y2={bottom} className={styles.axis} />
    </g>
  );
}

interface ChartKeyProps {
  id: string;
  entries: readonly { kind: "told" | "share" | "planned" | "seen" | "note" | "moment"; label: string }[];
}

/** What the fillings mean, for those that have no name beside them. */
export function ChartKey({ id, entries }: ChartKeyProps) {
  return (
    <ul className={styles.key}>
      {entries.map(({ kind, label }) => (
        <li key={kind} className={styles.keyEntry}>
          <svg viewBox="0 0 32 16" aria-hidden="true" className={styles.swatch}>
            {kind === "told" && <rect width="32" height="16" className={styles.told} />}
            {kind === "share" && <rect x="0.5" y="0.5" width="31" height="15" fill={`url(#${id}-stripes)`} className={styles.share} />}
            {kind === "planned" && <rect x="1" y="3" width="30" height="10" className={styles.planned} />}
            {kind === "seen" && <rect x="1" y="3" width="30" height="10" className={styles.seen} />}
            {kind === "note" && <rect x="1" y="3" width="30" height="10" fill={`url(#${id}-dots)`} className={styles.note} />}
            {kind === "moment" && <path d="M16,2l6,6l-6,6l-6,-6z" className={styles.moment} />}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
