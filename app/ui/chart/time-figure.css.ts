import { style, type StyleRule } from "@vanilla-extract/css";
import { color, space } from "../theme/tokens.css";
import { letter } from "./lanes";

/** Letters stay readable on a narrow screen: the chart is scrolled there, as a map is. */
export const around = style({ overflowX: "auto", "@media": { print: { overflow: "visible" } } });
export const chart = style({ display: "block", inlineSize: "100%", blockSize: "auto", minInlineSize: "42rem", maxInlineSize: "58rem", verticalAlign: "baseline", "@media": { print: { minInlineSize: 0, maxInlineSize: "none", breakInside: "avoid" } } });

interface Paint {
  fill?: string;
  stroke?: string;
  strokeOpacity?: number;
}

/** Colours of the theme; the system's own where those are forced; black on white on paper. */
function drawn(own: Paint, { forced, print }: { forced: Paint; print: Paint }): StyleRule {
  return { ...own, "@media": { "(forced-colors: active)": forced, print } };
}

export const text = style([{ fontSize: `${letter}px` }, drawn({ fill: color.ink }, { forced: { fill: "CanvasText" }, print: { fill: "#000" } })]);
export const panelLabel = style([text, { fontWeight: 600 }]);
export const tick = style([text, { textAnchor: "end", fontVariantNumeric: "tabular-nums" }]);
export const timeTick = style([text, { textAnchor: "middle" }]);
export const gridLine = style(drawn({ stroke: color.line }, { forced: { stroke: "CanvasText", strokeOpacity: 0.3 }, print: { stroke: "#bbb" } }));
export const axis = style(drawn({ stroke: color.quiet }, { forced: { stroke: "CanvasText" }, print: { stroke: "#000" } }));

/** What was counted is filled, a mean is striped: told apart without colour. */
export const told = style(drawn({ fill: color.voice }, { forced: { fill: "CanvasText" }, print: { fill: "#333" } }));
export const stripe = style(drawn({ stroke: color.voice }, { forced: { stroke: "CanvasText" }, print: { stroke: "#000" } }));
export const share = style([axis, { strokeWidth: 0.75 }]);

export const planned = style([axis, { fill: "none", strokeDasharray: "3 2" }]);
export const seen = style([told]);
export const note = style([axis, { strokeWidth: 0.75 }]);
export const dot = style(drawn({ fill: color.quiet }, { forced: { fill: "CanvasText" }, print: { fill: "#000" } }));
export const moment = style(drawn({ fill: color.paper, stroke: color.voice }, { forced: { fill: "Canvas", stroke: "CanvasText" }, print: { fill: "#fff", stroke: "#000" } }));
export const placementShade = style([drawn({ fill: color.panel, stroke: color.quiet }, { forced: { fill: "none", stroke: "CanvasText" }, print: { fill: "#eee", stroke: "#888" } }), { strokeWidth: 0.5 }]);

export const key = style({ display: "flex", flexWrap: "wrap", columnGap: space.large, listStyle: "none", margin: 0, padding: 0, maxWidth: "none", fontSize: "0.9375rem" });
export const keyEntry = style({ display: "inline-flex", alignItems: "center", gap: space.tight, margin: 0 });
export const swatch = style({ inlineSize: "2rem", blockSize: "1rem", verticalAlign: "middle" });
