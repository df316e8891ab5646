import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { officePath } from "../features/office/office-path";

const known = ["400", "401", "403", "404", "405", "409", "411", "413", "503"] as const;

/** Why a page of the office cannot be shown, and what to do. Without styles, so that the public pages, which share its root, carry none of the office's. */
export function OfficeRefusal() {
  const error = useRouteError();
  const { t } = useTranslation("office");
  const status = known.find((one) => isRouteErrorResponse(error) && String(error.status) === one) ?? "500";
  return (
    <>
      <title>{t(`frame.refusal.${status}.title`)}</title>
      <h1>{t(`frame.refusal.${status}.title`)}</h1>
      <p>{t(`frame.refusal.${status}.text`)}</p>
      <p><a href={officePath}>{t("frame.refusal.toOverview")}</a></p>
    </>
  );
}
