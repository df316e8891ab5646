import { style } from "@vanilla-extract/css";

/** Two beside each other and four under each other: with the margins that browsers print, an A4 holds no more. */
export const sheet = style({
  maxInlineSize: "90mm",
  "@media": {
    print: {
      display: "grid",
      gridTemplateColumns: "90mm 90mm",
      // Letters that are wider than any we have seen make a taller card, never a card with words cut off.
      gridAutoRows: "minmax(60mm, auto)",
      maxInlineSize: "none",
      inlineSize: "180mm",
      // The middle of the paper, wherever the page's own column begins.
      marginInline: "calc((100% - 180mm) / 2)",
      breakInside: "avoid",
    },
  },
});

/** A line to cut along, all round. */
export const card = style({
  display: "flex",
  flexDirection: "column",
  justifyContent: "space-between",
  gap: "1mm",
  padding: "2mm 3mm",
  background: "#fff",
  color: "#000",
  fontSize: "8pt",
  lineHeight: 1.3,
  outline: "0.2mm dashed #000",
  selectors: {
    "&:not(:first-child)": { display: "none", "@media": { print: { display: "flex" } } },
    // Marks above and below the letters need their room; Nastaliq leans down.
    "[lang=ar] &, [lang=fa] &, [lang=prs] &, [lang=ckb] &, [lang=ps] &, [lang=th] &, [lang=ti] &, [lang=am] &, [lang=yi] &": { lineHeight: 1.45 },
    "[lang=ur] &": { lineHeight: 1.7 },
  },
});

export const line = style({ display: "flex", justifyContent: "space-between", alignItems: "center", gap: "2mm" });
export const words = style({ margin: 0, maxInlineSize: "none" });
export const lead = style([words, { fontSize: "9.5pt", fontWeight: 650 }]);
export const small = style({ display: "grid", gap: "0.8mm", minInlineSize: 0 });
/** Swedish, for whoever helps. */
export const beside = style({ display: "block", fontSize: "6.5pt", fontWeight: 400, lineHeight: 1.25 });
export const number = style({ flexShrink: 0, fontSize: "19pt", fontWeight: 650, lineHeight: 1.1, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" });
export const code = style({ flexShrink: 0, inlineSize: "20mm", fontSize: "6.5pt", lineHeight: 1.1, textAlign: "center" });
export const qr = style({ display: "block", inlineSize: "20mm", blockSize: "20mm" });
