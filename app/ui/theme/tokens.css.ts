import { createGlobalTheme, globalStyle } from "@vanilla-extract/css";

export const light = {
  paper: "#fbfaf7", ink: "#1a1d21", quiet: "#42484f", line: "#d9d5cc", panel: "#f1ede4",
  voice: "#0a4f5c", urgent: "#8e1b1b", urgentPaper: "#fbf1ee",
};

export const dark: typeof light = {
  paper: "#14171a", ink: "#eceae5", quiet: "#b4bac1", line: "#343a40", panel: "#1e2327",
  voice: "#8fd3df", urgent: "#ffb4ab", urgentPaper: "#2a1b1a",
};

/**
 * Colours change with the reader's theme and are variables; text keeps 7:1 in both. One colour is
 * our voice (links, actions, focus), one is for danger; nothing else has colour.
 */
export const color = createGlobalTheme(":root", light);

// A switch would have to be stored on the device, so the theme is the reader's own.
const darkValues = Object.fromEntries(
  Object.entries(color).map(([name, variable]) => [variable.slice(4, -1), dark[name as keyof typeof light]]),
);
globalStyle(":root", { "@media": { "screen and (prefers-color-scheme: dark)": { vars: darkValues } } });

/** On a grid of 4 px: tight within a block, generous between blocks. */
export const space = { hair: "0.25rem", tight: "0.5rem", small: "0.75rem", medium: "min(1rem, 5vw)", large: "1.5rem", wide: "2.5rem" } as const;

export const line = { thin: "1px", thick: "4px" } as const;

export const radius = "6px";

/** A line of text is comfortable to this width, whatever the screen. */
export const measure = "34em";

/** The least side of anything to touch. */
export const target = "3rem";

/** From here on there is room for the exit in the upper corner. */
export const wide = "(min-width: 57em)";
