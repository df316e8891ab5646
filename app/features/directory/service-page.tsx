import type { ReactNode } from "react";
import { Trans, useTranslation } from "react-i18next";
import { Notice } from "../../ui/notice/notice";
import { formatDate, formatList } from "../languages/format";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import { CallListNote } from "./call-list-note";
import { Channels } from "./channels";
import type { ServiceData } from "./directory-part";
import { NumberLink, unbroken } from "./phone-link";
import { ReportForm } from "./report-form";
import * as styles from "./results.css";
import { phoneOf } from "./service";
import { ServiceFacts } from "./service-facts";
import { States } from "./states";

/** All that is known of one service, and how it is known. */
export function ServicePage({ data, help }: { data: ServiceData; help: ReactNode }) {
  const { named, organization, areas, list } = data;
  const { service, name, about, language } = named;
  const { frame } = usePageLanguage();
  const { t } = useTranslation("directory");
  const now = new Date(data.now);
  const names = areas.map((area) => (area === null ? t("service.country") : `\u2068${area}\u2069`));

  return (
    <article aria-labelledby="heading">
      <div {...languageAttributes(language, frame)}>
        <h1 id="heading">{name}</h1>
        <p>{about}</p>
      </div>
      {help}
      <StageNotice data={data} />
      <States service={service} now={now} />
      <Channels named={named} />
      <p>
        <ServiceFacts service={service} now={now} />
        {phoneOf(service)?.dial.startsWith("116") && ` ${t("outside")}`}
        {service.channels.some(({ kind }) => kind === "email") && ` ${t("channel.sentNote")}`}
      </p>
      <CallListNote />
      {service.place && (
        <p>{t("service.visit")}: <bdi lang="sv">{service.place.street}, {service.place.postcode} {service.place.city}</bdi></p>
      )}
      <p>{t("service.area", { areas: formatList(frame, names) })} <bdi lang="sv">{organization}</bdi>.</p>
      <Verifications data={data} />
      <p><a href={list} className={styles.link}>{t("list.begin")}</a></p>
      <ReportForm path={data.report} service={service.id} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data.jsonLd }} />
    </article>
  );
}

function StageNotice({ data: { stage, named, instead } }: { data: ServiceData }) {
  const { t } = useTranslation("directory");
  if (stage === "expired" && instead) {
    return <Notice tone="voice"><Trans t={t} i18nKey="service.expired" values={{ number: unbroken(instead.phone.display) }} components={{ bdi: <NumberLink {...instead} /> }} /></Notice>;
  }
  return stage === "ageing" && named.service.checked ? <Notice>{t("service.ageing")}</Notice> : null;
}

/** When each part was held against which source, and when that will be done again. */
function Verifications({ data: { named } }: { data: ServiceData }) {
  const { frame } = usePageLanguage();
  const { t } = useTranslation("directory");
  const { verified, sources } = named.service;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t("service.sources")}</h2>
      {verified.map(({ on, method, review, covers }) => (
        <p key={covers.join()}>
          {t(`service.verified.${method}`, { date: formatDate(frame, on) })} {t("service.review", { date: formatDate(frame, review) })}
        </p>
      ))}
      <ul>
        {sources.map(({ title, url, date }) => (
          <li key={title}>
            <bdi>{url ? <a href={url} rel="noreferrer">{title}</a> : title}</bdi>{date && `, ${formatDate(frame, date)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
