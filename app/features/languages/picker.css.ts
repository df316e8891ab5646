import { style } from "@vanilla-extract/css";
import { color, line, space, target } from "../../ui/theme/tokens.css";

export const picker = style({
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(16rem, 100%), 1fr))",
  columnGap: space.large,
  listStyle: "none",
  maxWidth: "none",
  padding: 0,
});

export const entry = style({ margin: 0, borderBlockEnd: `${line.thin} solid ${color.line}` });

export const link = style({ display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: space.tight, minBlockSize: target, paddingBlock: space.small });
export const name = style({ fontWeight: 650 });
export const swedishName = style({ minInlineSize: 0, overflowWrap: "anywhere", color: color.quiet, fontSize: "0.9375rem" });

export const shortcuts = style({ display: "flex", flexWrap: "wrap", columnGap: space.large, listStyle: "none", margin: 0, padding: 0, "@media": { print: { display: "none" } } });
export const shortcut = style({ margin: 0 });
export const shortLink = style({ display: "inline-flex", alignItems: "center", justifyContent: "center", minBlockSize: target, minInlineSize: target });
