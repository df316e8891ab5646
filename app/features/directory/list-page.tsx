import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../ui/notice/notice";
import { CallListNote } from "./call-list-note";
import type { ListData } from "./directory-part";
import * as styles from "./results.css";
import { ServiceCard } from "./service-card";
import { list } from "./service-list.css";

/** A few services put together for somebody; the address is the list, and nothing is kept. */
export function ListPage({ data, help }: { data: ListData; help: ReactNode }) {
  const { t } = useTranslation("directory");
  return (
    <section aria-labelledby="heading">
      <h1 id="heading">{t("list.title")}</h1>
      <p>{data.services.length > 0 ? t("list.text") : t("list.empty")}</p>
      {help}
      {data.ignored && <Notice>{t("results.ignored")}</Notice>}
      {data.services.length > 0 && <h2>{t("results.heading", { total: data.services.length })}</h2>}
      <ul className={list}>
        {data.services.map(({ named, without }) => (
          <ServiceCard key={named.service.id} named={named} now={new Date(data.now)} linked>
            <a href={without} className={styles.link} aria-label={t("list.removeOf", { name: named.name })}>{t("list.remove")}</a>
          </ServiceCard>
        ))}
      </ul>
      {data.services.length > 0 && <CallListNote />}
      <details className={styles.facet}>
        <summary className={styles.summary}>{t("list.add")}</summary>
        <ul className={styles.choices}>
          {data.others.map(({ named, path }) => <li key={named.service.id}><a href={path} className={styles.choice}>{named.name}</a></li>)}
        </ul>
      </details>
    </section>
  );
}
