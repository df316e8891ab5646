import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import * as styles from "./report.css";
import { Section } from "./report-table";

interface EffectSummaryProps {
  /** Sentences as they are said; null where no evaluation has been made. */
  effect: string[] | null;
  /** Where the evaluation is told whole. */
  path: string;
}

/** What can be said of the effect, in the words of the page that tells how it was found. */
export function EffectSummary({ effect, path }: EffectSummaryProps) {
  const { t } = useTranslation("office");
  if (!effect) return null;
  return (
    <Section id="effect" title={t("report.effect.title")}>
      {effect.map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p className={styles.onScreen}><Link to={path} className={styles.link}>{t("report.effect.more")}</Link></p>
    </Section>
  );
}
