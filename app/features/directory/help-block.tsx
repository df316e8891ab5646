import { languageAttributes } from "../languages/language-attributes";
import { useEssentials, usePageLanguage } from "../languages/page-language";
import { groupOf } from "./groups";
import * as styles from "./help-block.css";
import { PhoneLink } from "./phone-link";
import type { FirstHelp } from "./named-service";
import { type PhoneChannel, phoneOf, type Service } from "./service";

/** Shows nothing of a line but what the register knows of it. */
export function HelpBlock({ danger, talk }: FirstHelp) {
  const { page, essentials } = usePageLanguage();
  const t = useEssentials();
  const phone = requirePhone(talk.service);
  const facts = [
    phone.hours === "always" && t("always"),
    phone.cost === "free" && t("free"),
    phone.anonymous === "yes" && t("anonymous"),
    t("silent"),
  ].filter(Boolean);

  return (
    <section className={styles.helpBlock} aria-label={t("talk")} {...languageAttributes(essentials, page)}>
      <div className={styles.danger}>
        <p className={styles.lead}>{t("danger")}</p>
        <PhoneLink phone={requirePhone(danger.service)} name={danger.name} className={styles.number} />
      </div>
      <div className={styles.talk} data-kind={groupOf(talk.service.id)}>
        <p className={styles.lead}>{t("talk")}</p>
        <PhoneLink phone={phone} name={talk.name} className={styles.number} />
        <p className={styles.facts}>{[`\u2068${talk.name}\u2069`, ...facts].join(". ")}.</p>
      </div>
      <p className={styles.aside}>{t("callList")}</p>
    </section>
  );
}

function requirePhone(service: Service): PhoneChannel {
  const phone = phoneOf(service);
  if (!phone) throw new Error(`${service.id} has no number`);
  return phone;
}
