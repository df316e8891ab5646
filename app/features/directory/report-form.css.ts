import { style } from "@vanilla-extract/css";
import { measure, space, target } from "../../ui/theme/tokens.css";
import { input } from "./results.css";

export const report = style({ maxWidth: measure, "@media": { print: { display: "none" } } });

export const question = style({ border: 0, padding: 0, marginInline: 0, marginBlock: space.medium });
export const legend = style({ padding: 0, fontWeight: 650 });
export const answer = style({ display: "flex", alignItems: "center", gap: space.tight, minBlockSize: target });
export const radio = style({ inlineSize: "1.25rem", blockSize: "1.25rem", margin: 0, flex: "none" });

export const text = style([input, { display: "block", inlineSize: "100%", boxSizing: "border-box", paddingBlock: space.tight, marginBlock: space.tight }]);
