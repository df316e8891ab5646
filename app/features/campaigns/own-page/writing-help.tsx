import { useTranslation } from "react-i18next";
import * as styles from "./own-page-editor.css";
import type { PageView } from "./page-view";

/** What can be written, and the ids of what it may refer to. */
export function WritingHelp({ view: { pages, lines } }: { view: Pick<PageView, "pages" | "lines"> }) {
  const { t } = useTranslation("office");
  const examples = [
    [`## ${t("page.how.subheading")}`, t("page.how.subheading")],
    [`### ${t("page.how.smaller")}`, t("page.how.smaller")],
    [`- ${t("page.how.list")}`, t("page.how.list")],
    [t("page.how.strong"), t("page.how.strongMeans")],
    [t("page.how.link"), t("page.how.linkMeans")],
    [":phone{#kvinnofridslinjen}", t("page.how.phoneMeans")],
    [":name{#kvinnofridslinjen}", t("page.how.nameMeans")],
  ] as const;
  return (
    <details>
      <summary className={styles.summary}>{t("page.how.heading")}</summary>
      <p>{t("page.how.text")}</p>
      <Meanings rows={examples} />
      <Ids name={t("page.how.pages")} rows={pages.map(({ id, title }) => [`page:${id}`, title] as const)} />
      <Ids name={t("page.how.lines")} rows={lines.map(({ id, name }) => [`:phone{#${id}}`, name] as const)} />
    </details>
  );
}

function Ids({ name, rows }: { name: string; rows: readonly (readonly [string, string])[] }) {
  return (
    <details>
      <summary className={styles.summary}>{name}</summary>
      <Meanings rows={rows} />
    </details>
  );
}

function Meanings({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.meanings}>
      {rows.map(([written, meaning]) => [<dt key={`${written} is`}><code dir="ltr">{written}</code></dt>, <dd key={written} className={styles.meaning}>{meaning}</dd>])}
    </dl>
  );
}
