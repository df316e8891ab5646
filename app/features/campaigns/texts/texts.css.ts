import { style } from "@vanilla-extract/css";
import { color, space } from "../../../ui/theme/tokens.css";

/** Languages beside each other where there is room for their lines. */
export const columns = style({ display: "grid", columnGap: space.wide, gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 22rem), 1fr))" });
export const column = style({ minInlineSize: 0, margin: 0, marginBlockEnd: space.large, padding: 0, border: 0 });
export const name = style({ padding: 0, fontSize: "1.125rem", fontWeight: 650 });
export const tooMany = style({ fontWeight: 600, color: color.urgent });
export const covers = style({ columns: "16rem", columnGap: space.large, maxInlineSize: "none", paddingInlineStart: 0, listStyle: "none" });
export const cover = style({ breakInside: "avoid", paddingBlock: space.hair });
export const figures = style({ display: "grid", gap: space.medium });
export const figure = style({ margin: 0, minInlineSize: 0 });
export const caption = style({ fontSize: "0.9375rem", color: color.quiet });
/** However long the previews are, saving is at hand; not where the screen is as low as four times enlarged. */
export const save = style({ paddingBlock: space.small, background: color.paper, borderBlockStart: `1px solid ${color.line}`, "@media": { "(min-height: 30em)": { position: "sticky", insetBlockEnd: 0 } } });
export const choice = style({ marginBlockEnd: space.large });
export const compare = style({ margin: 0, marginBlockEnd: space.medium });
