import { style } from "@vanilla-extract/css";
import { color, measure, radius, space } from "../theme/tokens.css";

export const empty = style({ maxInlineSize: measure, padding: space.large, marginBlock: space.medium, border: `1px dashed ${color.quiet}`, borderRadius: radius });
