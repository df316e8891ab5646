import { Fragment, type ReactNode } from "react";
import { Trans, useTranslation } from "react-i18next";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import { Channels } from "./channels";
import { directoryPath } from "./directory-address";
import { groupOf } from "./groups";
import type { NamedService } from "./named-service";
import { NumberLink, unbroken } from "./phone-link";
import * as styles from "./service-card.css";
import { ServiceFacts } from "./service-facts";
import { contactsOf } from "./service";
import { States } from "./states";

interface ServiceCardProps {
  named: NamedService;
  now: Date;
  /** The name leads to the service's own page. */
  linked?: boolean;
  /** What else can be done with it where it stands. */
  children?: ReactNode;
}

/** One line of the address book: who, what, whether they answer now, how to reach them, what it leaves behind. */
export function ServiceCard({ named, now, linked = false, children }: ServiceCardProps) {
  const { service, name, about, language } = named;
  const { page, frame } = usePageLanguage();
  const { t } = useTranslation("directory");
  const contacts = contactsOf(service);
  const also = contacts.find((channel) => channel.kind === "phone" && channel.also);

  return (
    <li className={styles.card} id={service.id} data-kind={groupOf(service.id)}>
      <div {...languageAttributes(language, frame)}>
        <h3 className={styles.name}>{linked ? <a href={directoryPath(page, { service: service.id })} className={styles.nameLink}>{name}</a> : name}</h3>
        <p className={styles.about}>{about}</p>
      </div>
      <States service={service} now={now} />
      <Channels named={named} />
      <p className={styles.small}>
        {also?.kind === "phone" && (
          <Fragment>
            <Trans t={t} i18nKey="channel.also" values={{ number: unbroken(also.display) }} components={{ bdi: <NumberLink phone={also} name={name} /> }} />{" "}
          </Fragment>
        )}
        <ServiceFacts service={service} now={now} />
      </p>
      {children}
    </li>
  );
}
