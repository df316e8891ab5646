import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { officePath } from "../features/office/office-path";
import { isKeptForm } from "./kept-form";
import { KeptFormPage } from "./kept-form-page";
import * as styles from "./office-frame.css";

const known = ["400", "401", "403", "404", "405", "409", "411", "413", "503"] as const;

/** What stands in place of a page of the office that cannot be shown: why, what to do, and what was written. */
export function OfficeErrorPage() {
  const error = useRouteError();
  const { t } = useTranslation("office");
  if (isRouteErrorResponse(error) && isKeptForm(error.data)) return <main id="content" className={styles.main}><KeptFormPage form={error.data} /></main>;
  const status = known.find((one) => isRouteErrorResponse(error) && String(error.status) === one) ?? "500";
  return (
    <main id="content" className={styles.main}>
      <title>{t(`frame.refusal.${status}.title`)}</title>
      <h1>{t(`frame.refusal.${status}.title`)}</h1>
      <p>{t(`frame.refusal.${status}.text`)}</p>
      <p><a href={officePath}>{t("frame.refusal.toOverview")}</a></p>
    </main>
  );
}
