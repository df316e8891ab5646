import { globalStyle } from "@vanilla-extract/css";
import { color, measure, radius, space, wide } from "./tokens.css";

/** Elements as they look everywhere. Start and end, never left and right: Arabic mirrors by itself. */

globalStyle(":root", {
  colorScheme: "light dark",
  fontFamily: "system-ui, sans-serif",
  fontSize: "1.125rem",
  lineHeight: 1.6,
  background: color.paper,
  color: color.ink,
  textSizeAdjust: "none",
  // The exit bar must never hide what the keyboard stands on.
  scrollPaddingBlock: "5rem",
});
globalStyle("*, ::before, ::after", { boxSizing: "border-box" });
globalStyle("body", { margin: 0, overflowWrap: "break-word" });
globalStyle("h1, h2, h3", { fontWeight: 650, lineHeight: 1.25, marginBlock: `${space.wide} ${space.tight}`, textWrap: "balance" });
globalStyle("h1", { fontSize: "1.75rem", marginBlock: `${space.large} ${space.small}` });
globalStyle("h2", { fontSize: "1.35rem" });
globalStyle("h3", { fontSize: "1.125rem", marginBlockStart: space.large });
globalStyle("p, ul, ol", { marginBlock: `0 ${space.medium}`, maxWidth: measure });
globalStyle("ul, ol", { paddingInlineStart: "1.4em" });
globalStyle("li", { marginBlockEnd: space.hair });
globalStyle("a", { color: color.voice, textUnderlineOffset: "0.2em" });
globalStyle("a:hover", { textDecorationThickness: "0.15em" });
globalStyle(":focus-visible", { outline: `3px solid ${color.voice}`, outlineOffset: "2px", borderRadius: radius });
globalStyle("svg", { inlineSize: "1.25em", blockSize: "1.25em", verticalAlign: "-0.25em", flexShrink: 0 });
globalStyle("small", { fontSize: "0.875rem", color: color.quiet });
globalStyle("h1", { "@media": { [wide]: { fontSize: "2.2rem" } } });

globalStyle(":root, body", { "@media": { print: { background: "#fff", color: "#000", fontSize: "11pt" } } });
globalStyle("a", { "@media": { print: { color: "inherit", textDecoration: "none" } } });
globalStyle("h2, h3", { "@media": { print: { breakAfter: "avoid", marginBlockStart: "1em" } } });
