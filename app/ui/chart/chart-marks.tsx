import type { DrawnBand, DrawnLane } from "./lanes";
import * as styles from "./time-figure.css";

/** How times of a kind are filled, so that no two are told apart by colour alone. @param id Of the chart, since ids are the document's. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-stripes`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="1" y1="0" x2="1" y2="5" strokeWidth="1.6" className={styles.stripe} /></pattern>
      <pattern id={`${id}-dots`} width="5" height="5" patternUnits="userSpaceOnUse"><circle cx="1.5" cy="1.5" r="0.8" className={styles.dot} /></pattern>
    </defs>
  );
}

/** A lane's names and bands. */
export function LaneMarks({ id, lane }: { id: string; lane: DrawnLane }) {
  return (
    <g>
      {lane.labels.map(({ text, x, y }) => <text key={`${x} ${text}`} x={x} y={y} className={styles.text}>{text}</text>)}
      {lane.bands.map((band, index) => <BandMark key={index} id={id} band={band} />)}
    </g>
  );
}

/** Planned: a dashed frame. Seen: filled. What else happened: dotted. A moment: a diamond. */
function BandMark({ id, band: { kind, x, y, width, height } }: { id: string; band: DrawnBand }) {
  const half = height / 2;
  if (kind === "moment") return <path d={`M${x},${y}l${half},${half}l${-half},${half}l${-half},${-half}z`} className={styles.moment} />;
  if (kind === "note") return <rect x={x} y={y} width={width} height={height} fill={`url(#${id}-dots)`} className={styles.note} />;
  return <rect x={x} y={y} width={width} height={height} className={kind === "planned" ? styles.planned : styles.seen} />;
}
