import { useTranslation } from "react-i18next";
import type { ServiceGroup } from "./named-service";
import { CallListNote } from "./call-list-note";
import { ServiceCard } from "./service-card";
import * as styles from "./service-list.css";

/** The address book, group by group. */
export function ServiceList({ groups, now }: { groups: ServiceGroup[]; now: Date }) {
  const { t } = useTranslation("directory");
  return groups.map(({ name, services }) => (
    <section key={name} aria-labelledby={`list-${name}`}>
      <h2 id={`list-${name}`}>{t(`groups.${name}`)}</h2>
      <ul className={styles.list}>
        {services.map((named) => (
          <ServiceCard key={named.service.id} named={named} now={now} />
        ))}
      </ul>
      <CallListNote />
    </section>
  ));
}
