import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** What follows on a report: thanks, and what was kept of it. */
export function ThanksPage({ help }: { help: ReactNode }) {
  const { t } = useTranslation("directory");
  return (
    <section aria-labelledby="heading">
      <h1 id="heading">{t("thanks.title")}</h1>
      <p>{t("thanks.text")}</p>
      {help}
    </section>
  );
}
