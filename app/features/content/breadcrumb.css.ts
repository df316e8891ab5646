import { globalStyle, style } from "@vanilla-extract/css";
import { color, space, target } from "../../ui/theme/tokens.css";

export const breadcrumb = style({
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: space.tight,
  listStyle: "none",
  margin: 0,
  padding: 0,
  fontSize: "0.9375rem",
  color: color.quiet,
  "@media": { print: { display: "none" } },
});

export const step = style({
  display: "inline-flex",
  alignItems: "center",
  minBlockSize: target,
  margin: 0,
  selectors: { "&:not(:first-child)::before": { content: "'/' / ''", paddingInlineEnd: space.tight } },
});

globalStyle(`${step} a`, { display: "inline-flex", alignItems: "center", minBlockSize: target });

export const parent = style({ display: "inline-flex", alignItems: "center", minBlockSize: target, "@media": { print: { display: "none" } } });
