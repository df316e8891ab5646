import { style } from "@vanilla-extract/css";
import { color, line, measure, space } from "../../ui/theme/tokens.css";

export const table = style({ inlineSize: "100%", maxWidth: measure, marginBlock: space.large, borderCollapse: "collapse" });
export const caption = style({ textAlign: "start", fontWeight: 650, marginBlockEnd: space.tight });
const cell = style({ padding: `${space.tight} 0`, paddingInlineEnd: space.small, borderBlockEnd: `${line.thin} solid ${color.line}`, textAlign: "start", verticalAlign: "top" });
export const head = style([cell, { fontWeight: 650 }]);
/** Only the long column breaks words, so that the short one keeps its own whole. */
export const event = style([cell, { fontWeight: "inherit", overflowWrap: "anywhere" }]);
export const answer = cell;
