import { style } from "@vanilla-extract/css";
import { color, space, target } from "../theme/tokens.css";

export const confirm = style({ marginBlockEnd: space.medium, "@media": { print: { display: "none" } } });
export const ask = style({ display: "list-item", paddingBlock: space.small, minBlockSize: target, color: color.urgent, textDecoration: "underline", textUnderlineOffset: "0.2em", cursor: "pointer" });
