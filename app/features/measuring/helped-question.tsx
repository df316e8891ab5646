import { useTranslation } from "react-i18next";
import * as styles from "./helped-question.css";

/**
 * Asks whether a page helped. Two forms of one button each, since the exit's script sends forms without the button that was
 * pressed; both work without it.
 *
 * @param path Of the page that is asked about.
 */
export function HelpedQuestion({ path }: { path: string }) {
  const { t } = useTranslation("common");
  return (
    <section aria-labelledby="helped" className={styles.question}>
      <p id="helped" className={styles.words}>{t("helped.question")}</p>
      <form method="post" action={`/svar/ja${path}`}><button className={styles.button} aria-describedby="helped">{t("helped.yes")}</button></form>
      <form method="post" action={`/svar/nej${path}`}><button className={styles.button} aria-describedby="helped">{t("helped.no")}</button></form>
    </section>
  );
}
