import { style } from "@vanilla-extract/css";
import { color } from "../theme/tokens.css";

/** What would have been: a broken line, so that it is told from what was without colour. */
export const dashed = style({ fill: "none", stroke: color.ink, strokeWidth: 2, strokeDasharray: "6 4", "@media": { "(forced-colors: active)": { stroke: "CanvasText" } } });
