import { globalStyle } from "@vanilla-extract/css";

/** Scripts that need more room or their own faces. Only fonts that the device already has. */

const roomy = ["ar", "fa", "prs", "ckb", "ps", "yi", "ti", "am", "th"];

globalStyle(roomy.map((tag) => `:lang(${tag})`).join(), { lineHeight: 1.8 });
globalStyle(":lang(ar), :lang(fa), :lang(prs), :lang(ckb), :lang(ps)", {
  fontFamily: "system-ui, 'Segoe UI', 'Geeza Pro', 'Noto Naskh Arabic', 'Noto Sans Arabic', sans-serif",
});
globalStyle(":lang(ti), :lang(am)", { fontFamily: "system-ui, Kefa, Nyala, Ebrima, 'Noto Sans Ethiopic', sans-serif" });
globalStyle(":lang(yi)", { fontFamily: "system-ui, 'Arial Hebrew', 'Noto Sans Hebrew', sans-serif" });
globalStyle(":lang(th)", { fontFamily: "system-ui, Thonburi, 'Leelawadee UI', 'Noto Sans Thai', sans-serif" });
// Inside such a page, Swedish and English return to their own.
globalStyle(":lang(sv), :lang(en)", { fontFamily: "system-ui, sans-serif", lineHeight: 1.6 });
