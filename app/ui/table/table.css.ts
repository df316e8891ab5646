import { style } from "@vanilla-extract/css";
import { color, space } from "../theme/tokens.css";

/** A table that may be wider than the screen stands in a TableRegion. */
export const around = style({ position: "relative", overflowX: "auto", marginBlockEnd: space.medium });
export const table = style({ borderCollapse: "collapse", inlineSize: "100%", fontVariantNumeric: "tabular-nums" });
export const caption = style({ textAlign: "start", fontWeight: 600, paddingBlockEnd: space.tight });
const cell = style({ padding: `${space.tight} ${space.small}`, borderBlockEnd: `1px solid ${color.line}`, textAlign: "start", verticalAlign: "top", fontWeight: "inherit" });
export const text = style([cell]);
export const head = style([cell, { fontWeight: 600, color: color.quiet }]);
/** Figures stand at the end, one above the other. */
export const figure = style([cell, { textAlign: "end", whiteSpace: "nowrap" }]);
export const figureHead = style([figure, { fontWeight: 600, color: color.quiet }]);
