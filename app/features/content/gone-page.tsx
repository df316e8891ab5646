import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import { Breadcrumb } from "./breadcrumb";
import type { PageLink } from "./content-page-data";

interface GonePageProps {
  /** The page that it leads to, which is about the same. */
  instead: PageLink;
  start: PageLink;
  /** The block with 112 and 116 016, drawn by the frame. */
  help: ReactNode;
}

/** What stands where a page has been: whoever kept the link still gets the numbers, and a way on. */
export function GonePage({ instead, start, help }: GonePageProps) {
  const { t } = useTranslation("common");
  const { frame } = usePageLanguage();
  return (
    <>
      <Breadcrumb ancestors={[start]} current={{ title: t("error.missing.title"), language: frame }} />
      <h1>{t("error.missing.title")}</h1>
      {help}
      <ul>
        {instead.path !== start.path && <li><a href={instead.path} {...languageAttributes(instead.language, frame)}>{instead.title}</a></li>}
        <li><a href={start.path}>{t("error.toStart")}</a></li>
        <li><a href="/">{t("error.toLanguages")}</a></li>
      </ul>
    </>
  );
}
