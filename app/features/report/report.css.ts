import { globalStyle, style } from "@vanilla-extract/css";
import { color, measure, space, target } from "../../ui/theme/tokens.css";

/** The sheet itself, which is no element. */
const sheet = { size: "A4", margin: "16mm" };
globalStyle("@page", sheet);

/** On paper a report is handed in: its own head, no table cut where a page ends, nothing to press. */
export const onPaper = style({ display: "none", "@media": { print: { display: "block", marginBlockEnd: "1em", paddingBlockEnd: "0.5em", borderBlockEnd: "1pt solid #000" } } });
export const paperLine = style({ margin: 0 });
export const onScreen = style({ "@media": { print: { display: "none" } } });
export const section = style({ "@media": { print: { breakInside: "auto" } } });
/** Names of columns may break, so that a table has room on a narrow screen and on paper. */
globalStyle(`${section} thead th`, { whiteSpace: "normal", verticalAlign: "bottom" });
globalStyle(`${section} tr`, { "@media": { print: { breakInside: "avoid" } } });
/** Paper has nothing to unfold: the numbers of a chart stand under it. */
globalStyle(`${section} details::details-content`, { "@media": { print: { contentVisibility: "visible", blockSize: "auto" } } });
globalStyle(`${section} thead`, { "@media": { print: { display: "table-header-group" } } });
globalStyle(`${section} :is(th, td)`, { "@media": { print: { color: "#000", paddingBlock: "2pt" } } });

export const quiet = style({ color: color.quiet, fontSize: "0.9375rem", marginBlockEnd: space.small, maxInlineSize: measure, "@media": { print: { color: "#000" } } });
export const small = style({ display: "block", whiteSpace: "normal", fontSize: "0.875rem", color: color.quiet, "@media": { print: { color: "#000" } } });
export const flag = style({ display: "block", whiteSpace: "normal", fontSize: "0.875rem", fontWeight: 600, color: color.urgent, selectors: { "&::before": { content: "'! '" } }, "@media": { print: { color: "#000" } } });
/** What is only heard stays inside what is scrolled, and does not widen the page. */
export const scrolled = style({ position: "relative", "@media": { print: { overflow: "visible" } } });

export const links = style({ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: space.large, listStyle: "none", margin: 0, marginBlockEnd: space.small, padding: 0, maxInlineSize: "none", "@media": { print: { display: "none" } } });
export const link = style({ display: "inline-flex", alignItems: "center", minBlockSize: target, selectors: { "&[aria-current]": { color: color.ink, fontWeight: 650, textDecoration: "none" } } });
export const entry = style({ margin: 0 });
export const summary = style({ minBlockSize: target, paddingBlock: space.small, color: color.voice, cursor: "pointer", textDecoration: "underline", textUnderlineOffset: "0.2em", "@media": { print: { display: "none" } } });
export const figure = style({ margin: 0, marginBlockEnd: space.medium });
export const list = style({ marginBlockEnd: space.small });
