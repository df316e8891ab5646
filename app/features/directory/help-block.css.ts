import { style } from "@vanilla-extract/css";
import { color, line, measure, radius, space, target } from "../../ui/theme/tokens.css";

/** The same block in the same place on every page: danger first, then someone to talk to. */
export const helpBlock = style({
  display: "grid",
  gap: space.medium,
  gridTemplateColumns: "repeat(auto-fit, minmax(min(15rem, 100%), 1fr))",
  maxWidth: measure,
  marginBlock: space.large,
});

const box = style({
  paddingBlock: space.small,
  paddingInline: space.medium,
  borderRadius: radius,
  borderBlockStart: `${line.thick} solid`,
});

export const danger = style([box, { background: color.urgentPaper, borderColor: color.urgent, color: color.urgent }]);
export const talk = style([box, { background: color.panel, borderColor: color.voice }]);

export const lead = style({ margin: 0, fontWeight: 650 });

/** The largest text in its block. */
export const number = style({
  display: "flex",
  alignItems: "center",
  gap: space.small,
  minBlockSize: target,
  fontSize: "min(1.75rem, 13vw)",
  fontWeight: 650,
  fontVariantNumeric: "tabular-nums",
  color: "inherit",
  whiteSpace: "nowrap",
});

export const aside = style({ margin: 0, fontSize: "0.9375rem", gridColumn: "1 / -1" });
export const facts = style({ margin: 0, fontSize: "0.9375rem" });
