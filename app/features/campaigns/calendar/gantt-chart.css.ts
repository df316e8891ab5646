import { globalStyle, style } from "@vanilla-extract/css";
import { color, space, wide } from "../../../ui/theme/tokens.css";

/** Where there is no room for it, the table says the same. On paper it is as wide as the sheet. */
export const around = style({ display: "none", overflowX: "auto", marginBlockEnd: space.large, "@media": { [wide]: { display: "block" }, print: { display: "block", overflow: "visible" } } });
export const picture = style({ display: "block", inlineSize: "100%", minInlineSize: "48rem", blockSize: "auto", "@media": { print: { minInlineSize: 0 } } });

const forced = "(forced-colors: active)";

export const words = style({ fill: color.ink, fontSize: "13px", "@media": { [forced]: { fill: "CanvasText" }, print: { fill: "#000" } } });
export const campaign = style([words, { fontWeight: 650 }]);
/** Stands on lines, so it has the paper round its letters. */
export const quietWords = style([words, { fill: color.quiet, stroke: color.paper, strokeWidth: 4, paintOrder: "stroke", "@media": { [forced]: { stroke: "Canvas" }, print: { stroke: "#fff" } } }]);
export const line = style({ stroke: color.line, strokeWidth: 1, "@media": { [forced]: { stroke: "CanvasText", strokeOpacity: 0.4 }, print: { stroke: "#999" } } });
export const month = style([line, { stroke: color.quiet }]);
export const today = style({ stroke: color.ink, strokeWidth: 2, strokeDasharray: "6 4", "@media": { [forced]: { stroke: "Highlight" }, print: { stroke: "#000" } } });
export const band = style({ fill: color.panel, stroke: color.quiet, strokeWidth: 1, strokeDasharray: "2 3", "@media": { [forced]: { fill: "none", stroke: "CanvasText" }, print: { fill: "#eee", stroke: "#666" } } });
/** What was planned is hatched, what was seen is full: told apart without colour. */
export const planned = style({ stroke: color.voice, strokeWidth: 1.5, "@media": { [forced]: { stroke: "CanvasText" }, print: { stroke: "#000" } } });
export const hatch = style({ stroke: color.voice, strokeWidth: 2, "@media": { [forced]: { stroke: "CanvasText" }, print: { stroke: "#000" } } });
export const observed = style({ fill: color.ink, "@media": { [forced]: { fill: "CanvasText" }, print: { fill: "#000" } } });

export const key = style({ display: "none", flexWrap: "wrap", columnGap: space.large, margin: 0, marginBlockEnd: space.tight, padding: 0, listStyle: "none", maxInlineSize: "none", "@media": { [wide]: { display: "flex" }, print: { display: "flex" } } });
export const swatch = style({ inlineSize: "2.5rem", blockSize: "1rem", marginInlineEnd: space.tight });
globalStyle(`${key} li`, { margin: 0 });
