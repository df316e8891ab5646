import { style } from "@vanilla-extract/css";
import { color, line, radius, space, target, wide } from "./ui/theme/tokens.css";

const page = style({ maxWidth: "46rem", marginInline: "auto", paddingInline: space.medium });

/** Seen when the keyboard reaches it, and then above everything. */
export const skipLink = style({
  position: "absolute",
  insetInlineStart: space.medium,
  insetBlockStart: "-6rem",
  zIndex: 11,
  display: "inline-flex",
  alignItems: "center",
  minBlockSize: target,
  paddingInline: space.medium,
  background: color.paper,
  borderRadius: radius,
  selectors: { "&:focus": { insetBlockStart: space.tight } },
});

export const header = style([page, {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: space.large,
  paddingBlock: space.tight,
  borderBlockEnd: `${line.thin} solid ${color.line}`,
  "@media": {
    // The exit stands in the upper end corner, beside the head and never over it.
    [wide]: { paddingInlineEnd: "17rem" },
    // A print-out may lie on a table: it does not say where it comes from.
    print: { display: "none" },
  },
}]);

export const siteName = style({ display: "inline-flex", alignItems: "center", minBlockSize: target, marginInlineEnd: "auto", color: "inherit", fontWeight: 650, textDecoration: "none" });

export const headerLink = style({ display: "inline-flex", alignItems: "center", gap: space.tight, minBlockSize: target });

export const main = style([page, { paddingBlockEnd: space.wide, ":focus": { outline: "none" } }]);

export const demonstration = style({ marginBlock: space.tight, fontSize: "0.9375rem", color: color.quiet });

export const footer = style([page, {
  // Room for the exit bar under the last line.
  paddingBlockEnd: "6rem",
  borderBlockStart: `${line.thin} solid ${color.line}`,
  "@media": { print: { display: "none" } },
}]);

export const footerList = style({ display: "flex", flexWrap: "wrap", columnGap: space.large, listStyle: "none", marginBlock: space.small, padding: 0, maxWidth: "none" });
export const footerItem = style({ margin: 0 });
