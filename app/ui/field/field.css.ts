import { style } from "@vanilla-extract/css";
import { color, measure, radius, space, target } from "../theme/tokens.css";

export const field = style({ marginBlockEnd: space.large, maxInlineSize: measure });
export const label = style({ display: "block", fontWeight: 600 });
export const help = style({ margin: 0, fontSize: "0.9375rem", color: color.quiet });
export const problem = style({ margin: 0, fontWeight: 600, color: color.urgent, selectors: { "&::before": { content: "'! '" } } });
export const control = style({
  display: "block", inlineSize: "100%", minBlockSize: target, marginBlockStart: space.hair, paddingInline: space.small, paddingBlock: space.tight,
  border: `1px solid ${color.quiet}`, borderRadius: radius, background: color.paper, color: color.ink, font: "inherit",
  selectors: { '&[aria-invalid="true"]': { borderColor: color.urgent, borderWidth: "2px" } },
});
export const check = style({ display: "flex", alignItems: "center", gap: space.small, minBlockSize: target });
export const box = style({ inlineSize: "1.5rem", blockSize: "1.5rem", flexShrink: 0, accentColor: color.voice });
