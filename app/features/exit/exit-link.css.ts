import { style } from "@vanilla-extract/css";
import { color, radius, space, target, wide } from "../../ui/theme/tokens.css";

/** Takes no room in the head: what it holds is fixed to the screen. */
export const holder = style({ display: "contents" });

/** In reach at every scroll position: a bar under the thumb on phones, the upper end corner where there is room. */
export const exitLink = style({
  position: "fixed",
  zIndex: 10,
  insetInline: 0,
  insetBlockEnd: 0,
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  gap: space.tight,
  minBlockSize: target,
  paddingBlock: space.tight,
  paddingBlockEnd: `max(${space.tight}, env(safe-area-inset-bottom))`,
  paddingInline: space.large,
  background: color.ink,
  color: color.paper,
  fontWeight: 650,
  textDecoration: "none",
  // Forced colours drop the background; the line keeps the button's shape.
  border: `2px solid ${color.ink}`,
  selectors: { "&:focus-visible": { outlineColor: color.paper, outlineOffset: "-6px" } },
  "@media": {
    [wide]: { insetBlock: `${space.medium} auto`, insetInline: `auto ${space.medium}`, borderRadius: radius },
  },
});

/** What the keys have counted, beside the exit; nothing while it is empty. */
export const status = style({
  position: "fixed",
  zIndex: 10,
  insetInline: 0,
  insetBlockEnd: "4rem",
  margin: 0,
  paddingBlock: space.tight,
  paddingInline: space.medium,
  maxWidth: "none",
  background: color.paper,
  border: `2px solid ${color.ink}`,
  selectors: { "&:empty": { border: 0, padding: 0 } },
  "@media": {
    [wide]: { insetBlock: "5.5rem auto", insetInline: `auto ${space.medium}`, borderRadius: radius },
  },
});
