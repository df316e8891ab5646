import { style } from "@vanilla-extract/css";
import { color, line, measure, space } from "../../ui/theme/tokens.css";

/** The start page's three ways in: large, as a list of links with a line each. */
export const doors = style({ listStyle: "none", padding: 0, maxWidth: measure, borderBlockStart: `${line.thin} solid ${color.line}` });

export const door = style({
  position: "relative",
  margin: 0,
  paddingBlock: space.medium,
  paddingInlineEnd: space.large,
  borderBlockEnd: `${line.thin} solid ${color.line}`,
});

export const link = style({
  fontSize: "1.35rem",
  fontWeight: 650,
  // The whole row is the link's target.
  "::after": { content: "", position: "absolute", inset: 0 },
});

export const about = style({ display: "block", color: color.quiet });
