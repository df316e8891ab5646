import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Picker } from "./features/languages/picker";
import { FrameHelp, useFrame } from "./frame";

const kinds = { 400: "unreadable", 404: "missing", 405: "method", 413: "longForm", 414: "longAddress", 429: "tooMany" } as const;

/** Which of our texts fits an error; anything unforeseen is our fault and says so. */
function errorKind(error: unknown) {
  return isRouteErrorResponse(error) && error.status in kinds ? kinds[error.status as keyof typeof kinds] : "broken";
}

/** Title of a page that failed, and nothing where it did not. */
export function ErrorHead() {
  const error = useRouteError();
  const { t } = useTranslation("common");
  if (error === null || error === undefined) return null;
  return (
    <>
      <title>{t(`error.${errorKind(error)}.title`)}</title>
      <meta name="robots" content="noindex" />
    </>
  );
}

/** What a visitor sees when a page is missing or broken: always the numbers and a way on, never a stack. */
export function ErrorPage() {
  const error = useRouteError();
  const { t } = useTranslation("common");
  const { homePath, gateway } = useFrame();
  const kind = errorKind(error);

  return (
    <>
      <h1>{t(`error.${kind}.title`)}</h1>
      <p>{t(`error.${kind}.text`)}</p>
      <FrameHelp />
      <ul>
        <li><a href={homePath}>{t("error.toStart")}</a></li>
        {gateway.length === 0 && <li><a href="/">{t("error.toLanguages")}</a></li>}
      </ul>
      {gateway.length > 0 && <Picker entries={gateway} />}
    </>
  );
}
