import { useTranslation } from "react-i18next";
import { formatDate } from "../languages/format";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import { CallListNote } from "./call-list-note";
import type { PrintData } from "./directory-part";
import type { NamedService } from "./named-service";
import { PhoneLink } from "./phone-link";
import * as styles from "./print-page.css";
import { States } from "./states";
import { phoneOf } from "./service";

/** A card for the pocket: numbers in black and white, and nothing that says where it comes from. */
export function PrintPage({ data: { place, services, now } }: { data: PrintData }) {
  const { frame } = usePageLanguage();
  const { t } = useTranslation("directory");
  return (
    <section aria-labelledby="heading">
      <h1 id="heading">{t("print.heading")}{place.map((name) => <span key={name}>, <bdi lang="sv">{name}</bdi></span>)}</h1>
      <p className={styles.advice}>{t("print.folded")}</p>
      <ul className={styles.card}>
        {services.map((named) => <Entry key={named.service.id} named={named} now={new Date(now)} />)}
      </ul>
      <CallListNote />
      <p><small>{t("print.date", { date: formatDate(frame, new Date(now)) })}</small></p>
    </section>
  );
}

function Entry({ named, now }: { named: NamedService; now: Date }) {
  const { frame } = usePageLanguage();
  const phone = phoneOf(named.service);
  return (
    <li className={styles.entry}>
      <span {...languageAttributes(named.language, frame)} className={styles.name}>{named.name}</span>
      {phone ? <PhoneLink phone={phone} name={named.name} className={styles.number} /> : <span {...languageAttributes(named.language, frame)}>{named.about}</span>}
      {phone?.hours === "always" && <States service={{ ...named.service, channels: [phone] }} now={now} />}
    </li>
  );
}
