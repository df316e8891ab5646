import { style } from "@vanilla-extract/css";
import { color, measure, radius, space, target } from "../../../ui/theme/tokens.css";

export const list = style({ listStyle: "none", padding: 0, maxInlineSize: "none", display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: space.medium });
export const card = style({ maxInlineSize: measure, margin: 0, padding: space.medium, border: `1px solid ${color.line}`, borderRadius: radius });
export const name = style({ margin: 0, fontSize: "1.125rem", overflowWrap: "anywhere" });
export const facts = style({ display: "flex", flexWrap: "wrap", alignItems: "center", gap: space.tight, marginBlock: space.tight });
export const change = style({ display: "list-item", minBlockSize: target, paddingBlock: space.small, color: color.voice, textDecoration: "underline", textUnderlineOffset: "0.2em", cursor: "pointer", "@media": { print: { display: "none" } } });
export const act = style({ marginBlock: space.medium });
/** Read out or copied by hand: no letter may be missed. */
export const password = style({ display: "block", fontFamily: "ui-monospace, monospace", fontSize: "1.25rem", userSelect: "all", overflowWrap: "anywhere" });
