import { globalStyle, style } from "@vanilla-extract/css";
import { color, line, measure, radius, space, target, wide } from "../../ui/theme/tokens.css";

export const directory = style({ marginBlockStart: space.wide });

export const form = style({ maxWidth: measure, marginBlockEnd: space.large, "@media": { print: { display: "none" } } });
export const label = style({ fontWeight: 650, fontSize: "1.35rem" });
export const hint = style({ margin: 0, color: color.quiet });
export const field = style({ display: "flex", flexWrap: "wrap", gap: space.tight, marginBlockStart: space.tight });

const control = { minBlockSize: target, font: "inherit", paddingInline: space.medium, borderRadius: radius, border: `2px solid ${color.voice}` };
export const input = style({ ...control, flex: "1 1 12rem", minInlineSize: 0, background: color.paper, color: "inherit" });
export const button = style({ ...control, background: color.voice, color: color.paper, fontWeight: 650 });

/** Beside each other where there is room; on a phone a short list of folded questions. */
export const facets = style({
  borderBlockStart: `${line.thin} solid ${color.line}`,
  "@media": { [wide]: { columns: 2, columnGap: space.wide }, print: { display: "none" } },
});
export const facet = style({ borderBlockEnd: `${line.thin} solid ${color.line}`, breakInside: "avoid", selectors: { "&[open]": { columnSpan: "all" } } });
export const summary = style({ minBlockSize: target, paddingBlock: space.small, fontWeight: 650, cursor: "pointer" });

export const made = style({ color: color.voice });

export const choices = style({ display: "flex", flexWrap: "wrap", columnGap: space.tight, listStyle: "none", padding: 0, marginBlock: space.tight, maxWidth: "none", "@media": { print: { display: "none" } } });
globalStyle(`${choices} > li`, { margin: 0 });

const touch = style({ maxInlineSize: "100%", overflowWrap: "anywhere", display: "inline-flex", alignItems: "center", gap: space.hair, minBlockSize: target, paddingInline: space.tight });
export const choice = style([touch]);
export const chosen = style([touch, { background: color.panel, border: `2px solid ${color.voice}`, borderRadius: radius, fontWeight: 650 }]);
export const none = style([touch, { color: color.quiet }]);
export const remove = style({ fontWeight: 400, fontSize: "0.875rem", marginInlineStart: space.hair });

/** What leads on from the page is nothing on paper. */
export const onScreen = style({ "@media": { print: { display: "none" } } });
export const link = style([onScreen, { display: "inline-flex", alignItems: "center", minBlockSize: target }]);
export const pages = style([onScreen, { display: "flex", flexWrap: "wrap", alignItems: "center", gap: space.large }]);
