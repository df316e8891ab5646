import { style } from "@vanilla-extract/css";
import { color, space, target } from "../../../ui/theme/tokens.css";

/** Choices beside each other, each large enough to touch. */
export const choices = style({ display: "flex", flexWrap: "wrap", columnGap: space.medium, listStyle: "none", margin: 0, padding: 0, maxWidth: "none", "@media": { print: { display: "none" } } });
export const choice = style({ margin: 0 });
export const choiceLink = style({ display: "inline-flex", alignItems: "center", minBlockSize: target, selectors: { "&[aria-current]": { color: color.ink, fontWeight: 650, textDecoration: "none" } } });

/** A post's whole text may be a name: two lines of it are enough to know it by. */
export const name = style({ display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden", minInlineSize: "12rem", maxInlineSize: "28rem", overflowWrap: "anywhere", "@media": { print: { display: "block" } } });
export const code = style({ fontFamily: "ui-monospace, monospace", whiteSpace: "nowrap" });
export const quiet = style({ color: color.quiet });
export const problem = style({ margin: 0, color: color.urgent, fontWeight: 600 });

/** Rows of a plan: from and to beside each other where there is room. */
export const times = style({ border: 0, margin: `0 0 ${space.large}`, padding: 0, minInlineSize: 0 });
export const legend = style({ padding: 0, fontWeight: 600 });
export const time = style({ display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))", columnGap: space.medium, maxInlineSize: "34em" });

/** Folded away until it is wanted, and looks as if it could be opened. */
export const summary = style({ display: "list-item", paddingBlock: space.small, minBlockSize: target, color: color.voice, textDecoration: "underline", textUnderlineOffset: "0.2em", cursor: "pointer" });

export const take = style({ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", maxInlineSize: "44rem" });
export const picture = style({ display: "block", maxInlineSize: "100%", blockSize: "auto", marginBlockEnd: space.small });
export const qr = style({ display: "block", inlineSize: "10rem", blockSize: "10rem", maxInlineSize: "100%", marginBlockEnd: space.small });
export const file = style({ display: "inline-flex", alignItems: "center", minBlockSize: target });
