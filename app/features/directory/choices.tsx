import { useTranslation } from "react-i18next";
import { formatList } from "../languages/format";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import type { ListFacet, SwitchFacet } from "./facets/selection";
import type { Choice, ResultsData } from "./results-data";
import * as styles from "./results.css";

const order = ["who", "need", "area", "language", "channel"] as const satisfies ListFacet[];
const switches = ["openNow", "free", "anonymous"] as const satisfies SwitchFacet[];

/** What to choose from, folded, each choice a link that says how many there are after a touch. */
export function Choices({ results }: { results: ResultsData }) {
  const { t } = useTranslation("directory");
  const some = order.some((facet) => results.selection[facet].length > 0) || switches.some((facet) => results.selection[facet]);
  return (
    <nav aria-label={t("choices.label")}>
      <div className={styles.facets}>
        {order.map((facet) => <Facet key={facet} facet={facet} choices={results.choices[facet]} />)}
      </div>
      <ul className={styles.choices}>
        {switches.map((facet) => <ChoiceLink key={facet} choice={results.switches[facet]} text={t(`choices.${facet}`)} />)}
      </ul>
      {some && <p><a href={results.paths.clear} className={styles.link}>{t("choices.clear")}</a></p>}
    </nav>
  );
}

function Facet({ facet, choices }: { facet: ListFacet; choices: Choice[] }) {
  const { t } = useTranslation("directory");
  const { frame } = usePageLanguage();
  const chosen = choices.filter((choice) => choice.chosen);
  // A county is the first of two steps: its municipalities are the second.
  const unfinished = facet === "area" && chosen.length > 0 && chosen.every(({ value }) => value.length === 2);
  return (
    <details className={styles.facet} open={unfinished}>
      <summary className={styles.summary}>
        {t(`choices.${facet}`)} {chosen.length > 0 && <strong className={styles.made}>{formatList(frame, chosen.map((choice) => choice.name ? `\u2068${choice.name.text}\u2069` : textOf(choice) ?? ""))}</strong>}
      </summary>
      <ul className={styles.choices}>
        {choices.map((choice) => <ChoiceLink key={choice.value} choice={choice} text={textOf(choice)} />)}
      </ul>
    </details>
  );

  function textOf({ value, name }: Choice): string | undefined {
    return name ? undefined : t(`values.${value}` as "values.women");
  }
}

/** A choice that nobody would be left for is shown and cannot be touched. */
function ChoiceLink({ choice: { name, chosen, count, path }, text }: { choice: Choice; text?: string | undefined }) {
  const { t } = useTranslation("directory");
  const { frame } = usePageLanguage();
  const words = name ? <bdi {...languageAttributes(name.language, frame)}>{name.text}</bdi> : text;
  if (count === 0 && !chosen) return <li className={styles.none}>{words} (0)</li>;
  return (
    <li>
      <a href={path} className={chosen ? styles.chosen : styles.choice}>
        {words}{chosen ? <span className={styles.remove}>{t("choices.remove")}</span> : ` (${count})`}
      </a>
    </li>
  );
}
