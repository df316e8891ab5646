import { style } from "@vanilla-extract/css";
import { color, space, target } from "../../../ui/theme/tokens.css";

export const tabs = style({ display: "flex", flexWrap: "wrap", columnGap: space.medium, margin: 0, marginBlockEnd: space.large, padding: 0, listStyle: "none", maxInlineSize: "none", borderBlockEnd: `1px solid ${color.line}`, "@media": { print: { display: "none" } } });
export const item = style({ margin: 0 });
export const tab = style({
  display: "inline-flex", alignItems: "center", minBlockSize: target, color: color.ink, textDecoration: "none",
  borderBlockEnd: "3px solid transparent",
  selectors: { "&:hover": { textDecoration: "underline" }, "&[aria-current]": { color: color.voice, fontWeight: 650, borderBlockEndColor: color.voice } },
  "@media": { "(forced-colors: active)": { borderBlockEndColor: "Canvas", selectors: { "&[aria-current]": { borderBlockEndColor: "Highlight" } } } },
});
