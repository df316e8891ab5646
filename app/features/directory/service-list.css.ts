import { style } from "@vanilla-extract/css";
import { color, line, measure } from "../../ui/theme/tokens.css";

export const list = style({ listStyle: "none", padding: 0, borderBlockStart: `${line.thin} solid ${color.line}`, maxWidth: measure });
