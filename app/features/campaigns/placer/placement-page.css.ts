import { style } from "@vanilla-extract/css";
import { color, line, measure, radius, space, target } from "../../../ui/theme/tokens.css";

export const summary = style({ minBlockSize: target, paddingBlock: space.small, fontWeight: 650, cursor: "pointer" });

export const copied = style({
  maxWidth: measure,
  marginBlock: `0 ${space.medium}`,
  padding: space.small,
  background: color.panel,
  border: `${line.thin} solid ${color.line}`,
  borderRadius: radius,
  fontSize: "0.875rem",
  lineHeight: 1.5,
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
  userSelect: "all",
});

export const picture = style({ display: "block", maxInlineSize: "100%", blockSize: "auto", marginBlockEnd: space.medium });
export const qr = style({ display: "block", inlineSize: "12rem", blockSize: "12rem", maxInlineSize: "100%" });
export const links = style({ listStyle: "none", padding: 0 });
export const link = style({ display: "inline-flex", alignItems: "center", minBlockSize: target });
