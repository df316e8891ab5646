import { style } from "@vanilla-extract/css";
import { measure, space } from "../../../ui/theme/tokens.css";

/** One column, no wider than its fields. */
export const column = style({ maxInlineSize: measure });
export const way = style({ marginBlock: space.large });
/** White under the code in every theme, or no camera would read it. Large enough for a camera, small enough for a narrow screen. */
export const picture = style({ display: "block", inlineSize: "min(15rem, 100%)", blockSize: "auto", marginBlock: space.medium });
/** A secret that is typed from here is read in groups, and breaks where the screen ends. */
export const secret = style({ fontFamily: "ui-monospace, monospace", fontSize: "1.125rem", overflowWrap: "anywhere", userSelect: "all" });
