import { recipe } from "@vanilla-extract/recipes";
import { color, line, measure, radius, space } from "../theme/tokens.css";

/** The bar stands where reading starts, so on the right in Arabic by itself. */
export const notice = recipe({
  base: {
    maxWidth: measure,
    marginBlock: space.medium,
    paddingBlock: space.small,
    paddingInline: space.medium,
    background: color.panel,
    borderInlineStart: `${line.thick} solid ${color.line}`,
    borderRadius: radius,
  },
  variants: {
    tone: {
      calm: {},
      voice: { borderInlineStartColor: color.voice },
      urgent: { background: color.urgentPaper, borderInlineStartColor: color.urgent },
    },
  },
  defaultVariants: { tone: "calm" },
});
