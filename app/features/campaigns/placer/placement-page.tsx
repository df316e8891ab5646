import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageAttributes } from "../../languages/language-attributes";
import type { LanguageTag } from "../../languages/locales";
import { usePageLanguage } from "../../languages/page-language";
import { CodeNotice } from "./code-notice";
import { LanguageName } from "./language-name";
import * as styles from "./placement-page.css";
import type { PlacerKit } from "./placer-kit";
import type { CodeState } from "./prints";
import { QrCodeImage } from "./qr-code-image";

interface PlacementPageProps {
  /** A language after the other, the asker's own first; none of an unknown code. */
  kits: PlacerKit[];
  language: LanguageTag;
  codeState: CodeState;
  help: ReactNode;
}

/** What the placer of a code takes along: link, HTML to copy, picture, QR code, in each language that the placement has. */
export function PlacementPage({ kits, language, codeState, help }: PlacementPageProps) {
  const { frame } = usePageLanguage();
  const { t } = useTranslation("material", { lng: language });
  const words = languageAttributes(language, frame);
  return (
    <section aria-labelledby="heading">
      <h1 id="heading" {...words}>{t("placement.heading")}</h1>
      {help}
      <div {...words}>
        <CodeNotice state={codeState} language={language} kind="placement" />
        {kits.length > 0 && <p>{t("placement.about")} {t("placement.counted")} {t("placement.loads")}</p>}
        {kits.map((kit, index) => (
          <details key={kit.language} open={index === 0}>
            <summary className={styles.summary}><LanguageName tag={kit.language} around={language} /></summary>
            <Kit kit={kit} language={language} />
          </details>
        ))}
      </div>
    </section>
  );
}

function Kit({ kit: { link, words, qr, qrFile, cards, poster }, language }: { kit: PlacerKit; language: LanguageTag }) {
  const { t } = useTranslation("material", { lng: language });
  return (
    <>
      <h2>{t("placement.link")}</h2>
      <Copied text={link} />
      {words ? (
        <>
          <h2>{t("placement.text")}</h2>
          <p>{t("placement.html")}</p>
          <Copied text={words.text} />
          <p>{t("placement.embed")}</p>
          <Copied text={words.embed} />
          <h2>{t("placement.image")}</h2>
          <img className={styles.picture} src={words.picture} alt={words.alt} lang={words.language} width={600} height={200} />
          <p>{t("placement.imageAdvice")} <a className={styles.link} href={words.pictureFile.path} download={words.pictureFile.name}>{t("placement.saveImage")}</a></p>
          <p>{t("placement.html")}</p>
          <Copied text={words.image} />
        </>
      ) : <p>{t("placement.wordless")}</p>}
      <h2>{t("placement.qr")}</h2>
      <QrCodeImage qr={qr} label={t("placement.qr")} className={styles.qr} />
      <p><a className={styles.link} href={qrFile.path} download={qrFile.name}>{t("placement.saveQr")}</a></p>
      <h2>{t("placement.print")}</h2>
      <ul className={styles.links}>
        <li><a className={styles.link} href={cards}>{t("cards.title")}</a></li>
        <li><a className={styles.link} href={poster}>{t("poster.title")}</a></li>
      </ul>
    </>
  );
}

/** Something to copy: a touch chooses all of it, without script. */
function Copied({ text }: { text: string }) {
  return <pre className={styles.copied} dir="ltr" lang="en"><code>{text}</code></pre>;
}
