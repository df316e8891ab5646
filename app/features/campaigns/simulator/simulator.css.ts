import { style } from "@vanilla-extract/css";
import { space } from "../../../ui/theme/tokens.css";

export const shown = style({ marginBlockEnd: space.medium });
