import { style } from "@vanilla-extract/css";
import { radius } from "../../ui/theme/tokens.css";

export const video = style({ display: "block", maxInlineSize: "100%", blockSize: "auto", borderRadius: radius, "@media": { print: { display: "none" } } });
