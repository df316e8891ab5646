import { style } from "@vanilla-extract/css";
import { space } from "../../../ui/theme/tokens.css";

export const entry = style({ margin: 0 });
/** Choices side by side where there is room; not on paper. */
export const choices = style({ display: "flex", flexWrap: "wrap", alignItems: "end", columnGap: space.large, "@media": { print: { display: "none" } } });
export const show = style({ marginBlockEnd: space.large });
export const ways = style({ display: "flex", flexWrap: "wrap", columnGap: space.large, "@media": { print: { display: "none" } } });
export const notes = style({ listStyle: "none", padding: 0, maxInlineSize: "none" });
export const note = style({ marginBlockEnd: space.medium });
export const form = style({ "@media": { print: { display: "none" } } });
export const changes = style({ display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: space.large, "@media": { print: { display: "none" } } });
