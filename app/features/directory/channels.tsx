import { useTranslation } from "react-i18next";
import { Icon } from "../../ui/icon";
import { PhoneLink, unbroken } from "./phone-link";
import type { NamedService } from "./named-service";
import * as styles from "./service-card.css";

/** Every way to reach a service, each a thing to touch; the number is largest. */
export function Channels({ named: { service, name } }: { named: NamedService }) {
  const { t } = useTranslation("directory");
  if (service.channels.length === 0) return null;
  return (
    <div className={styles.channels}>
      {service.channels.map((channel) => {
        switch (channel.kind) {
          case "phone":
            return !channel.also && <PhoneLink key={channel.id} phone={channel} name={name} className={styles.call} />;
          case "sms":
            return (
              <a key={channel.id} href={`sms:${channel.dial}`} className={styles.other} aria-label={t("channel.sms", { name, number: unbroken(channel.display) })}>
                {t("channel.smsLabel")} <bdi dir="ltr">{unbroken(channel.display)}</bdi>
              </a>
            );
          case "chat":
            return (
              <a key={channel.id} href={channel.url} rel="noreferrer" data-channel="chat" className={styles.other} aria-label={t("channel.chatOf", { name })}>
                <Icon name="chat" />
                {t("channel.chat")}
              </a>
            );
          case "email":
            return (
              <a key={channel.id} href={`mailto:${channel.address}`} className={styles.other} aria-label={t("channel.emailTo", { name })}>
                {t("channel.email")}
              </a>
            );
          case "website":
            return (
              <a key={channel.id} href={channel.url} rel="noreferrer" data-channel="web" className={styles.other} aria-label={t("channel.websiteOf", { name })}>
                {t("channel.website")}
              </a>
            );
        }
      })}
    </div>
  );
}
