import { recipe } from "@vanilla-extract/recipes";
import { color, radius, space, target } from "../theme/tokens.css";

export const button = recipe({
  base: {
    display: "inline-flex", alignItems: "center", justifyContent: "center", minBlockSize: target, paddingInline: space.large, paddingBlock: space.tight,
    border: `2px solid ${color.voice}`, borderRadius: radius, font: "inherit", fontWeight: 600, textDecoration: "none", cursor: "pointer",
    selectors: { "&:disabled": { opacity: 0.6, cursor: "default" } },
    "@media": { print: { display: "none" } },
  },
  variants: {
    kind: {
      main: { background: color.voice, color: color.paper },
      other: { background: "none", color: color.voice },
      harmful: { background: "none", color: color.urgent, borderColor: color.urgent },
    },
  },
  defaultVariants: { kind: "main" },
});
