import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageTags } from "../../app/features/languages/locales";
import { sentencesOf } from "../readability";
import words from "./exit-claims.json";

const folder = join(import.meta.dirname, "../../locales");
const claims = words as Record<string, string[]>;

/** A Turkish "İ" becomes an "i" and a dot on its own when it is made small. */
const small = (sentence: string) => sentence.toLowerCase().replaceAll("\u0307", "");

/** The words in a sentence that say that something is taken away or that nothing is left. Each word itself lets a denial pass. */
const claimsIn = (tag: string, sentence: string) => (claims[tag] ?? []).filter((word) => new RegExp(word, "u").test(small(sentence)));

/** What the site says to visitors; what they type is in search.json, and what the office's people read, who do remove things, in office/. */
const filesOf = (tag: string) => readdirSync(join(folder, tag), { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:json|md)$/.test(file) && !file.startsWith("office/") && !["locale.json", "search.json", "sources.json"].includes(file));

/** What a file says, a sentence at a time, without inserts and the targets of links. */
const sentencesIn = (tag: string, file: string) =>
  readFileSync(join(folder, tag, file), "utf8").replaceAll(/:{1,2}\w+\{[^}]*\}|\]\([^)]*\)|[*[\]]/g, "").split("\n").flatMap(sentencesOf);

const written = languageTags.filter((tag) => filesOf(tag).length > 0);

test("every language that has texts has words for what must not be claimed, and no other", () => {
  expect(Object.keys(claims).sort()).toEqual([...written].sort());
  for (const tag of languageTags) if (existsSync(join(folder, tag, "essentials.json"))) expect(claims[tag], tag).toBeDefined();
});

describe.each(written)("no text of %s", (tag) => {
  test("says that the site erases anything or leaves no trace (5.5:51)", () => {
    const found = filesOf(tag).flatMap((file) => sentencesIn(tag, file).filter((sentence) => claimsIn(tag, sentence).length > 0).map((sentence) => `${tag}/${file}: ${sentence}`));

    expect(found).toEqual([]);
  });
});

describe("a claim is known when seen", () => {
  test.each([
    ["sv", "Knappen raderar din historik.", "Besöket raderas automatiskt.", "Knappen tar bort alla spår.", "Du lämnar sidan spårlöst.", "Du läser utan spår."],
    ["sv-simple", "Knappen tar bort det du läst.", "Det finns inga spår."],
    ["en", "The button erases your history.", "Your visit is deleted.", "The site will delete the visit.", "It leaves no trace.", "Leave without a trace."],
    ["ar", "الزر يحذف سجل المتصفح.", "يتم حذف السجل تلقائياً.", "مغادرة الصفحة دون أثر.", "الزر لا يترك أي أثر."],
    ["fi", "Painike poistaa historian.", "Poistut jälkiä jättämättä."],
    ["so", "Badhanku wuu tirtiraa taariikhda.", "Raad la'aan ka bax."],
    ["fa", "این دکمه تاریخچه را پاک می‌کند.", "خروج بدون رد پا."],
    ["prs", "این دکمه تاریخچه را حذف می‌کند.", "هیچ اثری نمی‌ماند."],
    ["ckb", "دوگمەکە مێژووەکە دەسڕێتەوە.", "بەبێ شوێنەوار."],
    ["kmr", "Bişkok dîrokê jê dibe.", "Bê şop derkeve."],
    ["ti", "እቲ መጠወቒ ታሪኽ ይድምስስ።", "ብዘይ ኣሰር።"],
    ["am", "አዝራሩ ታሪኩን ይሰርዛል።", "ያለ ምንም ዱካ።"],
    ["uk", "Кнопка видаляє історію.", "Вихід без сліду."],
    ["ru", "Кнопка удаляет историю.", "Выход без следа."],
    ["pl", "Przycisk usuwa historię.", "Wyjście bez śladu."],
    ["bs", "Dugme briše historiju.", "Izlaz bez traga."],
    ["sq", "Butoni fshin historikun.", "Dalje pa gjurmë."],
    ["tr", "Düğme geçmişi siler.", "İz bırakmadan çıkın."],
    ["es", "El botón borra el historial.", "El historial se elimina.", "Salida sin rastro."],
    ["fr", "Le bouton efface l’historique.", "Sortie sans laisser de traces."],
    ["th", "ปุ่มนี้จะลบประวัติ", "ออกโดยไม่ทิ้งร่องรอย"],
    ["ps", "تڼۍ تاریخچه پاکوي.", "بې نښې وتل."],
    ["de", "Der Knopf löscht den Verlauf.", "Der Besuch wird automatisch gelöscht.", "Sie verlassen die Seite, ohne Spuren zu hinterlassen."],
    ["ro", "Butonul îți șterge istoricul.", "Vizita este ștearsă automat.", "Ieși de pe pagină fără urmă."],
    ["ur", "بٹن آپ کی ہسٹری مٹا دیتا ہے۔", "آپ کا وزٹ خود بخود حذف ہو جاتا ہے۔", "کوئی نشان چھوڑے بغیر نکلیں۔"],
    ["vi", "Nút này xóa lịch sử của bạn.", "Lịch sử được tự động xóa.", "Rời trang mà không để lại dấu vết."],
    ["zh-Hans", "这个按钮会删除您的历史记录。", "访问记录会自动清除。", "离开本页，不留任何痕迹。"],
  ])("in %s", (tag, ...sentences) => {
    expect(sentences.filter((sentence) => claimsIn(tag, sentence).length === 0)).toEqual([]);
  });

  test("in small letters, as the sentences are compared", () => {
    for (const word of Object.values(claims).flat()) expect(word.replaceAll(/\\[pS]/g, "").replaceAll("{L}", "")).toBe(small(word.replaceAll(/\\[pS]/g, "").replaceAll("{L}", "")));
  });
});

describe("what is true may be said", () => {
  test.each([
    ["sv", "Knappen tar inte bort något.", "Knappen tar inte bort spår.", "Knappen raderar inget.", "Ta bort numret ur listan.", "Spara en kopia innan du tar bort något.", "Spår finns alltid kvar någonstans."],
    ["en", "The button removes nothing.", "The button does not erase your history.", "Nothing is deleted.", "Remove the number from the list.", "Some traces always remain."],
    ["ar", "الزر لا يحذف أي شيء.", "احذف الرقم من القائمة.", "احفظ نسخة قبل أن تحذف أي شيء.", "تبقى دائماً آثار في مكان ما."],
    ["fi", "Painike ei poista mitään.", "Poista numero luettelosta."],
    ["uk", "Кнопка не видаляє нічого."],
    ["fr", "Le bouton n’efface rien.", "Supprimez le numéro de la liste."],
    ["tr", "Silerseniz hesaplardan çıkış yapılır."],
    ["th", "ปุ่มนี้ไม่ลบประวัติ", "ให้ลบออกจากรายการนั้น", "เก็บสำเนาก่อนที่คุณจะลบอะไร"],
    ["ti", "እቲ መልጎም ዝኾነ ነገር ኣይድምስስን።"],
    ["sq", "Hiqeni numrin nga lista.", "Pagesa mund të hiqet."],
    ["zh-Hans", "按钮不会删除任何东西。"],
    ["vi", "Nút này không xóa gì cả."],
    ["ur", "بٹن کچھ نہیں مٹاتا۔"],
  ])("in %s", (tag, ...sentences) => {
    expect(sentences.filter((sentence) => claimsIn(tag, sentence).length > 0)).toEqual([]);
  });
});
