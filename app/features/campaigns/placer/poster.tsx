import { languageAttributes } from "../../languages/language-attributes";
import { usePageLanguage } from "../../languages/page-language";
import * as styles from "./poster.css";
import { PrintedWords } from "./printed-words";
import type { Prints } from "./prints";
import { QrCodeImage } from "./qr-code-image";

/** A sheet for a wall: one sentence to be seen from afar, the numbers in the order of every page, and where to read more. */
export function Poster({ prints }: { prints: Prints }) {
  const { frame } = usePageLanguage();
  const { language, heading, numbers, facts } = prints;
  return (
    <div className={styles.poster} {...languageAttributes(language, frame)}>
      <p className={styles.heading} {...languageAttributes(heading.language, language)}>{heading.text}</p>
      <div>
        <PrintedWords keys={["danger"]} language={language} className={styles.lead} beside={styles.beside} />
        <p className={styles.number}><bdi dir="ltr">{numbers.danger}</bdi></p>
      </div>
      <div>
        <PrintedWords keys={["talk"]} language={language} className={styles.lead} beside={styles.beside} />
        <p className={styles.number}><bdi dir="ltr">{numbers.talk}</bdi></p>
        <PrintedWords keys={facts} language={language} className={styles.words} beside={styles.beside} />
      </div>
      <PosterFoot prints={prints} />
    </div>
  );
}

function PosterFoot({ prints: { language, address, code, machine } }: { prints: Prints }) {
  return (
    <div className={styles.foot}>
      {code && (
        <div className={styles.code}>
          <QrCodeImage qr={code.qr} label={`QR ${code.letters}`} className={styles.qr} />
          <bdi dir="ltr">{code.letters}</bdi>
        </div>
      )}
      <div className={styles.aside}>
        <p className={styles.address}><bdi dir="ltr">{address}{code && <span className={styles.letters}>{code.letters}</span>}</bdi></p>
        <PrintedWords keys={["callList"]} language={language} className={styles.words} beside={styles.beside} />
        {code?.example && <p className={styles.words}>{code.example}</p>}
        {machine && <PrintedWords keys={["machine"]} language={language} className={styles.fine} beside={styles.beside} />}
      </div>
    </div>
  );
}
