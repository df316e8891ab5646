import { style } from "@vanilla-extract/css";

/** All sizes follow the letters of this box: small on a screen, and on paper as large as the longest language allows. */
export const poster = style({
  display: "flex",
  flexDirection: "column",
  justifyContent: "space-between",
  gap: "1.2em",
  maxInlineSize: "26em",
  padding: "1.2em",
  background: "#fff",
  color: "#000",
  border: "1px solid #000",
  fontSize: "0.9rem",
  lineHeight: 1.35,
  "@media": {
    print: {
      inlineSize: "180mm",
      maxInlineSize: "none",
      // Whatever margins a browser prints, and a line above, this is one sheet.
      minBlockSize: "236mm",
      marginInline: "calc((100% - 180mm) / 2)",
      paddingBlock: 0,
      border: 0,
      fontSize: "13.5pt",
      breakInside: "avoid",
    },
  },
  selectors: {
    "&[lang=ar], &[lang=fa], &[lang=prs], &[lang=ckb], &[lang=ps], &[lang=th], &[lang=ti], &[lang=am]": { lineHeight: 1.5 },
    "&[lang=ur]": { lineHeight: 1.9 },
  },
});

export const words = style({ margin: 0, maxInlineSize: "none" });
export const heading = style([words, { fontSize: "3.2em", fontWeight: 700, lineHeight: 1.25, textWrap: "balance" }]);
export const lead = style([words, { fontSize: "1.5em", fontWeight: 650 }]);
/** Swedish, for whoever helps. */
export const beside = style({ display: "block", fontSize: "0.75rem", fontWeight: 400, lineHeight: 1.3 });
export const number = style([words, { fontSize: "4.6em", fontWeight: 700, lineHeight: 1.15, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" }]);
export const foot = style({ display: "flex", flexWrap: "wrap", alignItems: "end", gap: "1em" });
export const aside = style({ flex: "1 1 12em", display: "grid", gap: "0.6em", minInlineSize: 0 });
export const address = style([words, { fontSize: "1.15em", fontWeight: 650, overflowWrap: "anywhere" }]);
/** Typed letter by letter, so never on two lines. */
export const letters = style({ whiteSpace: "nowrap" });
export const code = style({ textAlign: "center", lineHeight: 1 });
export const fine = style([words, { fontSize: "0.65em" }]);
export const qr = style({ display: "block", inlineSize: "9em", blockSize: "9em" });
