import { globalStyle, style } from "@vanilla-extract/css";
import { color, radius, space, target, wide } from "../../../ui/theme/tokens.css";

/** On wide screens what is written and how it looks stand side by side. */
export const sides = style({ "@media": { [wide]: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: space.wide, alignItems: "start" } } });

export const preview = style({ padding: space.medium, border: `1px solid ${color.line}`, borderRadius: radius, background: color.paper, fontSize: "1.125rem", overflowWrap: "break-word", "@media": { [wide]: { position: "sticky", insetBlockStart: space.medium, maxBlockSize: "calc(100vh - 2rem)", overflowY: "auto" }, print: { position: "static", maxBlockSize: "none" } } });
globalStyle(`${preview} h1`, { fontSize: "1.5rem" });

export const problems = style({ color: color.urgent, fontWeight: 600 });

export const languages = style({ display: "flex", flexWrap: "wrap", columnGap: space.medium, listStyle: "none", margin: 0, padding: 0, maxWidth: "none" });
export const language = style({ margin: 0 });
export const languageLink = style({ display: "inline-flex", alignItems: "center", gap: space.tight, minBlockSize: target, selectors: { "&[aria-current]": { color: color.ink, fontWeight: 650, textDecoration: "none" } } });
export const summary = style({ minBlockSize: target, paddingBlock: space.small, cursor: "pointer", color: color.voice });
export const quiet = style({ color: color.quiet });

export const actions = style({ display: "flex", flexWrap: "wrap", gap: space.small, marginBlockEnd: space.large });
export const meanings = style({ display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: space.medium, margin: `0 0 ${space.medium}`, "@media": { "(max-width: 30em)": { gridTemplateColumns: "minmax(0, 1fr)" } } });
export const meaning = style({ margin: 0 });
export const written = style({ whiteSpace: "pre-wrap", overflowWrap: "anywhere", font: "inherit", padding: space.small, background: color.panel, borderRadius: radius });
