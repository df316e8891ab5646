import { languageAttributes } from "../../languages/language-attributes";
import { usePageLanguage } from "../../languages/page-language";
import * as styles from "./pocket-cards.css";
import { PrintedWords } from "./printed-words";
import type { Prints } from "./prints";
import { QrCodeImage } from "./qr-code-image";

const onSheet = 8;

/**
 * Eight cards on a sheet; one of them on a screen. They name neither the site nor who answers, and not what it is about:
 * somebody else may find them.
 */
export function PocketCards({ prints }: { prints: Prints }) {
  const { frame } = usePageLanguage();
  return (
    <div className={styles.sheet} {...languageAttributes(prints.language, frame)}>
      {Array.from({ length: onSheet }, (_, index) => <PocketCard key={index} prints={prints} />)}
    </div>
  );
}

function PocketCard({ prints: { language, numbers, facts, code } }: { prints: Prints }) {
  return (
    <div className={styles.card}>
      <div className={styles.line}>
        <PrintedWords keys={["danger"]} language={language} className={styles.lead} beside={styles.beside} />
        <bdi dir="ltr" className={styles.number}>{numbers.danger}</bdi>
      </div>
      <div className={styles.line}>
        <PrintedWords keys={["talk"]} language={language} className={styles.lead} beside={styles.beside} />
        <bdi dir="ltr" className={styles.number}>{numbers.talk}</bdi>
      </div>
      <div className={styles.line}>
        <div className={styles.small}>
          <PrintedWords keys={facts} language={language} className={styles.words} />
          <PrintedWords keys={["callList"]} language={language} className={styles.words} beside={styles.beside} />
        </div>
        {code && (
          <div className={styles.code}>
            <QrCodeImage qr={code.qr} label={`QR ${code.letters}`} className={styles.qr} />
            <bdi dir="ltr">{code.letters}</bdi>
            {code.example && <p className={styles.words}>{code.example}</p>}
          </div>
        )}
      </div>
    </div>
  );
}
