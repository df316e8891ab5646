import { globalStyle } from "@vanilla-extract/css";

/**
 * Scripts that need more room or their own faces. Only fonts that the device already has. The
 * selectors ask for the attribute and not for `:lang()`, which would match every element inside
 * and so undo the line height of headings.
 */
const lang = (...tags: string[]) => tags.map((tag) => `[lang="${tag}"]`).join();

globalStyle(lang("ar", "fa", "prs", "ckb", "ps"), {
  fontFamily: "system-ui, 'Segoe UI', 'Geeza Pro', 'Noto Naskh Arabic', 'Noto Sans Arabic', sans-serif",
  lineHeight: 1.8,
});
// On phones Urdu is written in Nastaliq, whose words lean down below the line.
globalStyle(lang("ur"), { fontFamily: "system-ui, 'Noto Nastaliq Urdu', 'Urdu Typesetting', 'Geeza Pro', 'Noto Naskh Arabic', sans-serif", lineHeight: 2.1 });
globalStyle(":is(h1,h2,h3):lang(ur)", { lineHeight: 1.9 });
globalStyle(lang("ti", "am"), { fontFamily: "system-ui, Kefa, Nyala, Ebrima, 'Noto Sans Ethiopic', sans-serif", lineHeight: 1.8 });
globalStyle(lang("yi"), { fontFamily: "system-ui, 'Arial Hebrew', 'Noto Sans Hebrew', sans-serif", lineHeight: 1.8 });
globalStyle(lang("th"), { fontFamily: "system-ui, Thonburi, 'Leelawadee UI', 'Noto Sans Thai', sans-serif", lineHeight: 1.8 });
globalStyle(lang("zh-Hans"), { fontFamily: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif", lineHeight: 1.7 });
// Inside such a page, Swedish and English return to their own.
globalStyle(lang("sv", "en"), { fontFamily: "system-ui, sans-serif", lineHeight: 1.6 });
