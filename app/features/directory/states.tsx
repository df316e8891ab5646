import { useTranslation } from "react-i18next";
import { Icon } from "../../ui/icon";
import { Openness } from "./openness";
import { contactsOf, type Service } from "./service";
import * as styles from "./service-card.css";

/** Whether someone answers now, for each way to reach them: a chat may be closed while the phone is open. */
export function States({ service, now }: { service: Service; now: Date }) {
  const { t } = useTranslation("directory");
  const labels = { sms: t("channel.smsLabel"), chat: t("channel.chat"), email: t("channel.email") };
  return contactsOf(service).filter((channel) => channel.kind !== "phone" || !channel.also).map((channel) => (
    <p className={styles.state} key={channel.id}>
      {channel.kind !== "phone" && (
        <>
          <Icon name="chat" /> {labels[channel.kind]}:{" "}
        </>
      )}
      <Openness hours={channel.hours} now={now} />
    </p>
  ));
}
