import { style } from "@vanilla-extract/css";

/** What is said to whoever prints, and not to whoever reads the print. */
export const onScreen = style({ "@media": { print: { display: "none" } } });
