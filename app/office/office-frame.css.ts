import { globalStyle, style } from "@vanilla-extract/css";
import { color, radius, space, target, wide } from "../ui/theme/tokens.css";

export const skipLink = style({
  position: "absolute",
  insetInlineStart: space.tight,
  insetBlockStart: "-10rem",
  padding: space.small,
  background: color.paper,
  zIndex: 2,
  ":focus": { insetBlockStart: space.tight },
});

/** On wide screens the rail stands at the start side, on narrow ones above. */
export const frame = style({ fontSize: "1rem", "@media": { [wide]: { display: "grid", gridTemplateColumns: "13rem minmax(0, 1fr)", minBlockSize: "100vh" } } });

export const rail = style({
  display: "flex",
  flexDirection: "column",
  gap: space.small,
  padding: space.medium,
  background: color.panel,
  borderInlineEnd: `1px solid ${color.line}`,
  "@media": { [wide]: { position: "sticky", insetBlockStart: 0, alignSelf: "start", minBlockSize: "100vh" }, print: { display: "none" } },
});

export const name = style({ display: "inline-flex", alignItems: "center", minBlockSize: target, fontWeight: 650, color: color.ink, textDecoration: "none" });

export const parts = style({ display: "flex", flexWrap: "wrap", columnGap: space.tight, listStyle: "none", margin: 0, padding: 0, "@media": { [wide]: { flexDirection: "column" } } });
export const part = style({ margin: 0 });

export const partLink = style({
  display: "flex",
  alignItems: "center",
  minBlockSize: target,
  paddingInline: space.small,
  marginInlineStart: `calc(-1 * ${space.small})`,
  borderRadius: radius,
  color: color.ink,
  textDecoration: "none",
  selectors: { "&:hover": { textDecoration: "underline" }, "&[aria-current]": { background: color.paper, fontWeight: 650, color: color.voice, boxShadow: `inset 3px 0 0 ${color.voice}` }, '[dir="rtl"] &[aria-current]': { boxShadow: `inset -3px 0 0 ${color.voice}` } },
  "@media": { "(forced-colors: active)": { selectors: { "&[aria-current]": { outline: "2px solid Highlight" } } } },
});

export const account = style({ display: "flex", flexWrap: "wrap", columnGap: space.medium, "@media": { [wide]: { flexDirection: "column", marginBlockStart: "auto" } } });

export const quietButton = style({ minBlockSize: target, padding: 0, border: 0, background: "none", font: "inherit", color: color.voice, textDecoration: "underline", textUnderlineOffset: "0.2em", cursor: "pointer" });

export const main = style({ padding: space.medium, paddingBlockEnd: space.wide, maxInlineSize: "75rem", "@media": { [wide]: { paddingInline: space.wide }, print: { padding: 0, maxInlineSize: "none" } } });
globalStyle(`${main}:focus`, { outline: "none" });

/** Said to who hears the page at once, shown to who sees it: long work shows that it goes on. */
export const working = style({ position: "fixed", insetBlockEnd: space.medium, insetInlineEnd: space.medium, margin: 0, paddingInline: space.medium, background: color.ink, color: color.paper, borderRadius: radius, zIndex: 3 });
