import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import * as styles from "./report.css";
import { Section } from "./report-table";

/** A sentence about the campaign's effect: its whole key in the office's texts, and what stands in it. */
export interface EffectWords {
  key: string;
  values: Record<string, string | number>;
}

interface EffectSummaryProps {
  /** Nothing where no evaluation has been made. */
  effect: EffectWords[] | null;
  /** Where the evaluation is told whole. */
  path: string;
}

/** What can be said of the effect, in the words of the page that tells how it was found. */
export function EffectSummary({ effect, path }: EffectSummaryProps) {
  const { t } = useTranslation("office");
  if (!effect) return null;
  // The keys are made of verdicts; a test asks for each of them.
  const say = t as unknown as (key: string, values: EffectWords["values"]) => string;
  return (
    <Section id="effect" title={t("report.effect.title")}>
      {effect.map(({ key, values }) => <p key={key}>{say(key, values)}</p>)}
      <p className={styles.onScreen}><Link to={path} className={styles.link}>{t("report.effect.more")}</Link></p>
    </Section>
  );
}
