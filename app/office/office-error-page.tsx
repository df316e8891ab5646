import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { isKeptForm } from "./kept-form";
import { KeptFormPage } from "./kept-form-page";
import * as styles from "./office-frame.css";
import { OfficeRefusal } from "./office-refusal";

/** What stands in place of a page of the office that cannot be shown: what was written, or why and what to do. */
export function OfficeErrorPage() {
  const error = useRouteError();
  const kept = isRouteErrorResponse(error) && isKeptForm(error.data) ? error.data : null;
  return <main id="content" className={styles.main}>{kept ? <KeptFormPage form={kept} /> : <OfficeRefusal />}</main>;
}
