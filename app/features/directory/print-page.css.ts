import { style } from "@vanilla-extract/css";
import { line, space, wide } from "../../ui/theme/tokens.css";

export const advice = style({ "@media": { print: { display: "none" } } });

export const card = style({ listStyle: "none", padding: 0, maxWidth: "none", columns: 1, columnGap: space.wide, "@media": { [wide]: { columns: 2 }, print: { columns: 2 } } });
/** Black on white, with a line to cut or fold along. */
export const entry = style({ margin: 0, paddingBlock: space.tight, borderBlockEnd: `${line.thin} solid currentColor`, breakInside: "avoid" });
export const name = style({ display: "block" });
export const number = style({ display: "inline-block", fontSize: "1.35rem", fontWeight: 650, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" });
