import { style } from "@vanilla-extract/css";
import { space, target } from "../../ui/theme/tokens.css";

export const list = style({ display: "flex", flexWrap: "wrap", columnGap: space.large, listStyle: "none", padding: 0, maxWidth: "none" });
export const entry = style({ margin: 0, maxInlineSize: "100%" });
export const link = style({ maxInlineSize: "100%", overflowWrap: "anywhere", display: "inline-flex", alignItems: "center", minBlockSize: target });
