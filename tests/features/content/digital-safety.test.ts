import { describe, expect, test } from "vitest";
import { getPage } from "../../../app/features/content/content.server";
import { inlinesOf } from "../../../app/features/content/page";
import { judgeReturn, markerLifetime } from "../../../app/features/exit/exit-marker";
import { lix, sentencesOf, textOf, wordsOf } from "../../readability";

const tags = ["sv", "sv-simple", "en", "ar"] as const;
type Tag = (typeof tags)[number];

const pageOf = (tag: Tag) => getPage(tag, "digital-safety");
const piecesOf = (tag: Tag) => Object.values(textOf(pageOf(tag).page, { insert: (inline) => ("id" in inline ? inline.id : ""), fact: () => [] })).flat() as string[];
/** The last section, which tells what the exit does and what it cannot do. */
const aboutExit = (tag: Tag) => {
  const { page } = pageOf(tag);
  return textOf({ ...page, sections: page.sections.slice(-1), answer: [], actions: [] }, { insert: () => "", fact: () => [] }).prose.join("\n");
};

/** The points of quick-exit.md, section 4: for each a word that stands on the page in Swedish, easy Swedish, English and Arabic. */
const points: [point: string, sv: string, easy: string, en: string, ar: string][] = [
  ["1 danger first", "sos-112", "sos-112", "sos-112", "sos-112"],
  ["2 a device that the person never had", "aldrig har haft", "som är trygg", "has never had", "لم يكن قط"],
  ["3 traces remain", "Spår finns alltid kvar", "inte ta bort alla spår", "traces always remain", "تبقى دائمًا آثار"],
  ["4 trust the feeling of being watched", "Lita på den känslan", "Lita på den känslan", "Trust that feeling", "ثق بهذا الإحساس"],
  ["5 clear single rows only", "misstankar", "misstankar", "suspicion", "يثير ذلك الشك"],
  ["6 cookies log accounts out", "loggas konton ut", "loggas konton ut", "logs accounts out", "يُخرج الحسابات"],
  ["7 private window", "Secret mode", "Secret mode", "secret mode", "Secret mode"],
  ["8 history of each browser", "Edge, Firefox, Safari eller Samsung", "Edge, Firefox, Safari eller Samsung", "Edge, Firefox, Safari or Samsung", "Samsung Internet"],
  ["9 searches and voice", "Min aktivitet", "Min aktivitet", "My Activity", "المساعد الصوتي"],
  ["10 tabs on other devices", "iCloud", "iCloud", "iCloud", "iCloud"],
  ["11 downloads, screenshots, printouts", "skärmbilder, utskrifter", "skärmbilder, utskrifter", "screenshots, printouts", "لقطات الشاشة"],
  ["12 the call list", "Ta bort numret", "Ta då bort numret", "Remove the number", "حذف الرقم"],
  ["13 mail, texts and chats", "papperskorgen", "papperskorgen", "the bin", "سلة المهملات"],
  ["14 new account on a safe device", "koder i två steg", "koder i två steg", "two-step codes", "رموز التحقق بخطوتين"],
  ["15 where you are", "AirTag", "AirTag", "AirTag", "AirTag"],
  ["16 no bookmark, no icon, no sharing", "hemskärmen", "hemskärmen", "home screen", "الشاشة الرئيسية"],
  ["17 keep evidence first", "Spara en kopia av hoten", "Spara hoten först", "Save copies of threats", "حفظ نسخة من التهديدات"],
  ["18 the exit, and how to find the site again", "hitta hit igen", "hitta hit igen", "To find us again", "العودة إلى هنا"],
  ["19 what this site stores", "sparar webbplatsen inget", "sparar inget", "stores nothing", "لا يحفظ الموقع شيئًا"],
  ["20 router, work and school", "routern", "routern", "router", "الراوتر"],
  ["21 for those who help", "Skicka inga länkar", "Skicka ingen länk", "Send no links", "لا ترسل أي روابط"],
  ["22 the same in every language", "desamma på alla", "samma på alla", "the same in all", "هي نفسها"],
];

/** What was measured, and what was not: each in the section about the exit. */
const limits: typeof points = [
  ["takes nothing away", "Knappen tar inte bort något", "Knappen tar inte bort något", "The button removes nothing", "الزر لا يحذف أي شيء"],
  ["Firefox lists each page", "Firefox visar en rad", "Firefox har en rad", "Firefox's history shows a row", "يعرض Firefox"],
  ["Chromium listed none", "Chromium, som Chrome bygger på, visade ingen", "Chromium visade ingen", "Chromium, Chrome's base, showed none", "فلم يعرض أي سطر"],
  ["not while typing", "inte medan du skriver", "inte medan du skriver", "not while you type", "ليس أثناء الكتابة"],
  ["Back leaves during the visit", "leder Bakåt bort", "leder Bakåt bort", "Back leads away", "يخرجك زر الرجوع من هنا"],
  ["pages stay without script", "Utan JavaScript", "Utan JavaScript", "Without JavaScript", "بدون JavaScript"],
  ["a typed address after half a minute", "halv minut", "halv minut", "half a minute", "نصف دقيقة"],
  ["address in the browser's files", "webbläsarens filer", "webbläsarens filer", "browser's files", "ملفات المتصفح"],
  ["suggestions in the address bar", "förslag", "förslag", "suggestions", "واقتراحاته"],
  ["the search before", "sökning före besöket", "sökte före besöket", "search before the visit", "وبحثك قبل الزيارة"],
  ["linked devices", "Kopplade enheter", "Andra enheter", "Linked devices", "الأجهزة المرتبطة"],
  ["logs", "loggar", "loggar", "logs", "وسجلات"],
  ["spyware", "spionprogram", "spionprogram", "spyware", "برامج التجسس"],
  ["a closed window", "Ett stängt fönster", "Ett stängt fönster", "A closed window", "النافذة المغلقة"],
  ["not tested: Safari, Samsung", "Safari, Samsung Internet", "Safari, Samsung Internet", "Safari, Samsung Internet", "Safari ولا Samsung Internet"],
  ["not tested: screen readers", "skärmläsare", "skärmläsare", "screen readers", "قارئات الشاشة"],
  ["not tested: pictures of open apps", "bilder av öppna appar", "bilder av öppna appar", "pictures of open apps", "صور التطبيقات المفتوحة"],
  ["the marker", "en kaka som säger när", "en kaka som säger när", "cookie", "ملف تعريف ارتباط"],
  ["the marker's life", "tio minuter", "tio minuter", "ten minutes", "عشر دقائق"],
  ["the sign in the tab", "Fliken minns", "Fliken minns", "The tab remembers", "وعلامة التبويب تتذكر"],
];

const rows = (table: typeof points) => table.flatMap(([point, ...words]) => tags.map((tag, index) => ({ tag, point, word: words[index] ?? "" })));

test("each language has a page of its own, not another's", () => {
  for (const tag of tags) expect(pageOf(tag).language).toBe(tag);
});

test("the checklist has the design's 22 points", () => {
  expect(points).toHaveLength(22);
});

test.each(rows(points))("the page in $tag has the point $point (5.5:52)", ({ tag, word }) => {
  expect(piecesOf(tag).join("\n")).toContain(word);
});

test.each(rows(limits))("what the exit does in $tag says: $point (5.5:53)", ({ tag, word }) => {
  expect(aboutExit(tag)).toContain(word);
});

describe("the times on the page are those of the server (5.5:53)", () => {
  test("ten minutes is the marker's life", () => {
    expect(markerLifetime).toBe(10 * 60);
  });

  test("half a minute is when a typed address is let in again after the link", () => {
    const typed = (age: number) => judgeReturn({ marker: { leftAt: 1000, by: "link" }, site: "none", user: "?1" }, 1000 + age);

    expect([typed(30), typed(31)]).toEqual(["early", "return"]);
  });
});

test("Arabic inserts and links to the same as Swedish, in the same order", () => {
  const targets = (tag: Tag) => inlinesOf(pageOf(tag).page).flatMap((inline) => ("id" in inline ? [`${inline.kind} ${inline.id}`] : "page" in inline ? [inline.page] : []));

  expect(targets("ar")).toEqual(targets("sv"));
});

describe("easy Swedish", () => {
  test("is easier than the index's 25", () => {
    expect(lix(piecesOf("sv-simple"))).toBeLessThanOrEqual(25);
  });

  test("has sentences of 12 words at most", () => {
    expect(piecesOf("sv-simple").flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 12)).toEqual([]);
  });
});
