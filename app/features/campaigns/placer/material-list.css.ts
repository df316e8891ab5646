import { style } from "@vanilla-extract/css";
import { color, line, space, target } from "../../../ui/theme/tokens.css";

export const own = style({ listStyle: "none", padding: 0 });
export const part = style({ margin: 0 });
export const list = style({ listStyle: "none", padding: 0, maxWidth: "none" });
export const entry = style({ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: space.large, margin: 0, borderBlockEnd: `${line.thin} solid ${color.line}` });
export const name = style({ flex: "0 1 16rem", minInlineSize: 0, paddingBlock: space.small });
export const link = style({ display: "inline-flex", alignItems: "center", minBlockSize: target, minInlineSize: target });
