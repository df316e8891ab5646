import { useTranslation } from "react-i18next";
import type { DetailsView } from "./details-view";
import * as styles from "./plan.css";

const fields = ["name", "purpose", "starts", "ends", "outcome"] as const;

/** A campaign's details to be read. @param isNamed Its name stands above already. */
export function DetailsList({ details, isNamed = false }: { details: DetailsView; isNamed?: boolean }) {
  const { t } = useTranslation("office");
  return (
    <dl className={styles.details}>
      {fields.filter((field) => field !== "name" || !isNamed).map((field) => (
        <div key={field}>
          <dt className={styles.term}>{t(`campaigns.field.${field}`)}</dt>
          <dd className={styles.value}>{details[field] || t(`campaigns.unset.${field}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
