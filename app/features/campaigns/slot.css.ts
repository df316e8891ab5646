import { style } from "@vanilla-extract/css";
import { color, line, radius, space, target } from "../../ui/theme/tokens.css";

/** Set apart by a line all round, so that nobody takes it for the page's own words; and not on paper. */
export const slot = style({
  maxWidth: "34em",
  marginBlock: space.wide,
  paddingInline: space.medium,
  border: `${line.thin} solid ${color.line}`,
  borderRadius: radius,
  "@media": { print: { display: "none" } },
});
export const heading = style({ marginBlockStart: space.medium });
export const link = style({ display: "inline-flex", alignItems: "center", minBlockSize: target });
