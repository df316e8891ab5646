import { recipe } from "@vanilla-extract/recipes";
import { color, radius, space } from "../theme/tokens.css";

export const badge = recipe({
  base: { display: "inline-block", paddingInline: space.tight, border: `1px solid ${color.quiet}`, borderRadius: radius, fontSize: "0.875rem", color: color.ink, whiteSpace: "nowrap" },
  variants: { tone: { calm: {}, voice: { borderColor: color.voice, color: color.voice, fontWeight: 600 }, urgent: { borderColor: color.urgent, color: color.urgent, fontWeight: 600 } } },
  defaultVariants: { tone: "calm" },
});
