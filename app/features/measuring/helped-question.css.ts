import { style } from "@vanilla-extract/css";
import { color, radius, space, target } from "../../ui/theme/tokens.css";

export const question = style({ display: "flex", flexWrap: "wrap", alignItems: "center", gap: space.small, marginBlock: space.wide, "@media": { print: { display: "none" } } });
export const words = style({ margin: 0 });
export const button = style({ minBlockSize: target, minInlineSize: "4.5rem", paddingInline: space.medium, font: "inherit", color: color.voice, background: "transparent", border: `2px solid ${color.voice}`, borderRadius: radius });
