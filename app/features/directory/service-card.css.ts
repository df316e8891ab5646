import { style } from "@vanilla-extract/css";
import { color, line, measure, radius, space, target } from "../../ui/theme/tokens.css";

/** As in an address book: a line between entries, no boxes. */
export const card = style({
  maxWidth: measure,
  paddingBlock: space.medium,
  borderBlockEnd: `${line.thin} solid ${color.line}`,
  breakInside: "avoid",
});

export const name = style({ margin: 0, fontSize: "1.125rem" });
export const nameLink = style({ maxInlineSize: "100%", overflowWrap: "anywhere", display: "inline-block", paddingBlock: space.tight });
export const about = style({ margin: 0 });
export const state = style({ margin: 0, fontWeight: 650 });

export const channels = style({ display: "flex", flexWrap: "wrap", gap: space.tight, marginBlock: space.tight });

const button = style({
  display: "inline-flex",
  alignItems: "center",
  gap: space.tight,
  minBlockSize: target,
  paddingInline: space.medium,
  border: `2px solid ${color.voice}`,
  borderRadius: radius,
  "@media": { print: { border: 0, padding: 0 } },
});

export const call = style([button, { fontSize: "min(1.35rem, 9vw)", fontWeight: 650, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" }]);
export const other = style([button, { borderColor: color.line }]);

export const small = style({ margin: 0, fontSize: "0.9375rem", color: color.quiet });
