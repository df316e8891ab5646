import { style } from "@vanilla-extract/css";
import { color, measure, space, target } from "../../../ui/theme/tokens.css";

export const details = style({ maxInlineSize: measure, marginBlock: `0 ${space.medium}` });
export const term = style({ color: color.quiet, fontSize: "0.9375rem" });
/** A purpose may have lines of its own. */
export const value = style({ margin: 0, marginBlockEnd: space.small, whiteSpace: "pre-line", overflowWrap: "anywhere" });
export const filters = style({ display: "flex", flexWrap: "wrap", columnGap: space.medium, maxInlineSize: "none", padding: 0, listStyle: "none" });
export const steps = style({ display: "flex", flexWrap: "wrap", gap: space.small, alignItems: "start", marginBlockEnd: space.medium });
export const filter = style({
  display: "inline-flex", alignItems: "center", minBlockSize: target, color: color.ink,
  selectors: { "&[aria-current]": { color: color.voice, fontWeight: 650, textDecoration: "none" } },
});
