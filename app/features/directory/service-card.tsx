import { Fragment } from "react";
import { Trans, useTranslation } from "react-i18next";
import { Icon } from "../../ui/icon";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import { Channels } from "./channels";
import { Openness } from "./openness";
import type { NamedService } from "./named-service";
import { NumberLink, unbroken } from "./phone-link";
import * as styles from "./service-card.css";
import { ServiceFacts } from "./service-facts";
import { contactsOf } from "./service";

interface ServiceCardProps {
  named: NamedService;
  now: Date;
}

/** One line of the address book: who, what, whether they answer now, how to reach them, what it leaves behind. */
export function ServiceCard({ named, now }: ServiceCardProps) {
  const { service, name, about, language } = named;
  const { frame } = usePageLanguage();
  const { t } = useTranslation("directory");
  const contacts = contactsOf(service);
  const also = contacts.find((channel) => channel.kind === "phone" && channel.also);

  return (
    <li className={styles.card} id={service.id}>
      <div {...languageAttributes(language, frame)}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.about}>{about}</p>
      </div>
      {contacts.filter((channel) => channel !== also).map((channel) => (
        <p className={styles.state} key={channel.id}>
          {channel.kind !== "phone" && <Icon name="chat" />} {channel.kind === "chat" && `${t("channel.chat")}: `}
          {channel.kind === "sms" && `${t("channel.smsLabel")}: `}
          <Openness hours={channel.hours} now={now} />
        </p>
      ))}
      <Channels named={named} />
      <p className={styles.small}>
        {also?.kind === "phone" && (
          <Fragment>
            <Trans t={t} i18nKey="channel.also" values={{ number: unbroken(also.display) }} components={{ bdi: <NumberLink dial={also.dial} /> }} />{" "}
          </Fragment>
        )}
        <ServiceFacts service={service} now={now} />
      </p>
    </li>
  );
}
