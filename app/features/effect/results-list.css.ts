import { style } from "@vanilla-extract/css";
import { color, line, measure, space } from "../../ui/theme/tokens.css";

export const facts = style({ maxWidth: measure, marginBlock: space.medium });
export const table = style({ inlineSize: "100%", maxWidth: measure, marginBlock: space.medium, borderCollapse: "collapse" });
export const caption = style({ textAlign: "start", fontWeight: 650 });
const cell = style({ padding: `${space.tight} 0`, borderBlockEnd: `${line.thin} solid ${color.line}`, textAlign: "start", verticalAlign: "top" });
export const name = style([cell, { fontWeight: "inherit", overflowWrap: "anywhere", paddingInlineEnd: space.small }]);
export const figure = style([cell, { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" }]);
