import { style } from "@vanilla-extract/css";

/** Heard by a screen reader, seen by nobody. */
export const heardOnly = style({
  position: "absolute",
  inlineSize: "1px",
  blockSize: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
});
