import { style } from "@vanilla-extract/css";
import { color, line, measure, radius, space } from "../../ui/theme/tokens.css";

export const fact = style({
  maxWidth: measure,
  marginBlock: space.medium,
  paddingBlock: space.small,
  paddingInline: space.medium,
  background: color.panel,
  borderRadius: radius,
  breakInside: "avoid",
});

export const paragraph = style({ marginBlock: `0 ${space.tight}` });

/** What nobody told the reader: set off by a bar, a word and weight, never by colour alone. */
export const trap = style([paragraph, { borderInlineStart: `${line.thick} solid ${color.voice}`, paddingInlineStart: space.small }]);
export const label = style({ display: "block", fontWeight: 650 });
export const source = style({ margin: 0, fontSize: "0.875rem", color: color.quiet });
