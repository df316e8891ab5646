import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/notice/notice";
import { QrCodeImage } from "../placer/qr-code-image";
import { CopyField } from "./copy-field";
import type { TakeAlongView } from "./placement-view";
import * as styles from "./placements-page.css";

/** What whoever places it takes along: links, HTML, image, QR code and sheets, a language at a time. @param path Of the placement. */
export function TakeAlong({ view: { link, page, isPublic, language, languages, kit }, path }: { view: TakeAlongView; path: string }) {
  const { t, i18n } = useTranslation("office");
  const nameOf = ({ autonym, swedishName }: TakeAlongView["languages"][number]) => (i18n.language === "sv" ? swedishName : autonym);
  const shown = languages.find(({ tag }) => tag === language);
  return (
    <section aria-labelledby="take" className={styles.take}>
      <h3 id="take">{t("placements.page.takeAlong")}</h3>
      <p>{t("placements.take.about")}</p>
      {!isPublic && <Notice>{t("placements.take.draft")}</Notice>}
      <CopyField id="link" label={t("placements.take.link")} help={t("placements.take.linkHelp")} text={link} />
      <CopyField id="page" label={t("placements.take.page")} help={t("placements.take.pageHelp")} text={page} />
      {languages.length > 1 && (
        <nav aria-label={t("placements.take.languages")}>
          <ul className={styles.choices}>
            {languages.map((one) => <li key={one.tag} className={styles.choice}><Link to={`${path}?sprak=${one.tag}#take`} preventScrollReset className={styles.choiceLink} aria-current={one.tag === language ? "true" : undefined} lang={i18n.language === "sv" ? undefined : one.tag}>{nameOf(one)}</Link></li>)}
          </ul>
        </nav>
      )}
      {shown && <CopyField id="link-language" label={t("placements.take.linkIn", { language: nameOf(shown) })} text={kit.link} />}
      <Words kit={kit} />
      <h4>{t("placements.take.qr")}</h4>
      <QrCodeImage qr={kit.qr} label={t("placements.take.qr")} className={styles.qr} />
      <p><a className={styles.file} href={kit.qrFile.path} download={kit.qrFile.name}>{t("placements.take.saveQr")}</a></p>
      <h4>{t("placements.take.prints")}</h4>
      <ul className={styles.choices}>
        <li className={styles.choice}><a className={styles.file} href={kit.poster}>{t("placements.take.poster")}</a></li>
        <li className={styles.choice}><a className={styles.file} href={kit.cards}>{t("placements.take.cards")}</a></li>
      </ul>
    </section>
  );
}

function Words({ kit: { words } }: Pick<TakeAlongView, "kit">) {
  const { t } = useTranslation("office");
  if (!words) return <p>{t("placements.take.wordless")}</p>;
  return (
    <>
      <CopyField id="html" rows={5} label={t("placements.take.html")} text={words.text} />
      <CopyField id="embed" label={t("placements.take.embed")} text={words.embed} />
      <h4>{t("placements.take.image")}</h4>
      <img className={styles.picture} src={words.picture} alt={words.alt} lang={words.language} width={600} height={200} />
      <p><a className={styles.file} href={words.pictureFile.path} download={words.pictureFile.name}>{t("placements.take.saveImage")}</a></p>
      <CopyField id="image-html" rows={5} label={t("placements.take.imageHtml")} help={t("placements.take.imageHtmlHelp")} text={words.image} />
    </>
  );
}
