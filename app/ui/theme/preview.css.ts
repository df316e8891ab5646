import { createTheme, style } from "@vanilla-extract/css";
import { color, dark, light, radius, space } from "./tokens.css";

/** A piece of the public site on a page of the office: its colours whatever the reader's own theme, and its size of letters. */
const shown = style({ display: "flow-root", padding: space.medium, borderRadius: radius, border: `1px solid ${color.line}`, background: color.paper, color: color.ink, fontSize: "1.125rem" });

export const preview = {
  light: style([shown, createTheme(color, light), { colorScheme: "light" }]),
  dark: style([shown, createTheme(color, dark), { colorScheme: "dark" }]),
} as const;
