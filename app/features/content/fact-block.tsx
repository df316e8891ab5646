import { useTranslation } from "react-i18next";
import { unbroken } from "../directory/phone-link";
import { formatDate } from "../languages/format";
import { languageAttributes } from "../languages/language-attributes";
import type { LanguageTag } from "../languages/locales";
import { usePageLanguage } from "../languages/page-language";
import type { Fact } from "./fact";
import * as styles from "./fact-block.css";
import { pick, useInserts } from "./inserts";
import { SourceList } from "./source-list";

interface FactBlockProps {
  id: string;
  /** What comes first: the rule, its trap, or that we do not know. */
  lead: "rule" | "trap" | "ask";
  /** The language of the page's words around it. */
  around: LanguageTag;
}

/** A fact with its trap, its source and the age of that source. */
export function FactBlock({ id, lead, around }: FactBlockProps) {
  const { t } = useTranslation("common");
  const { frame } = usePageLanguage();
  const { fact, text, trap, language, due } = pick(useInserts().facts, id);
  const label = lead === "ask" ? <b className={styles.label}>{t("fact.ask")}</b> : null;
  const rule = <p className={styles.paragraph}>{label}<span {...languageAttributes(language, frame)}><Figures text={text} /></span></p>;
  const warning = trap && (
    <p className={styles.trap}>
      <b className={styles.label}>{t("fact.trap")}</b>
      <span {...languageAttributes(language, frame)}><Figures text={trap} /></span>
    </p>
  );

  return (
    <div className={styles.fact} {...languageAttributes(frame, around)}>
      {lead === "trap" ? <>{warning}{rule}</> : <>{rule}{warning}</>}
      {due && <p className={styles.paragraph}>{t("fact.due", { date: formatDate(frame, fact.reviewBy) })}</p>}
      <FactSource fact={fact} />
    </div>
  );
}

/** A text in which groups of figures stay in their order and on one line, also where words run from right to left. */
function Figures({ text }: { text: string }) {
  return text.split(/(\d+(?:[ \u00a0-]\d+)+)/).map((part, index) => (index % 2 === 0 ? part : <bdi key={index} dir="ltr">{unbroken(part)}</bdi>));
}

/** Where it was seen, in the source's own words, and how old that is. */
function FactSource({ fact }: { fact: Fact }) {
  const { t } = useTranslation("common");
  const { frame } = usePageLanguage();
  const dated = fact.textAsOf && fact.textAsOf !== "undated";
  return (
    <p className={styles.source}>
      {t("fact.source")}:{" "}
      <SourceList sources={fact.sources.map(({ title, address }) => ({ title, address }))} />
      . {dated ? t("fact.asOf", { date: formatDate(frame, fact.textAsOf ?? "") }) : t("fact.undated")}
    </p>
  );
}
