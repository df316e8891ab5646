import { Trans, useTranslation } from "react-i18next";
import { Notice } from "../../ui/notice/notice";
import { languageAttributes } from "./language-attributes";
import { type LanguageTag, localeOf } from "./locales";
import { useEssentials, usePageLanguage } from "./page-language";

/** Says that what follows is in another language than the page. */
export function FallbackNotice({ shown, around }: { shown: LanguageTag; around: LanguageTag }) {
  const { page, essentials } = usePageLanguage();
  const t = useEssentials();
  return (
    <Notice tone="voice" {...languageAttributes(essentials, around)}>
      <Trans
        t={t}
        i18nKey="notTranslated"
        values={{ language: localeOf(page).autonym, shown: localeOf(shown).autonym }}
        components={{ language: <bdi lang={page} />, shown: <bdi lang={shown} /> }}
      />
    </Notice>
  );
}

/** Says that Swedish has changed since the page was translated. */
export function StaleNotice() {
  const { t } = useTranslation("common");
  return <Notice>{t("stale")}</Notice>;
}

/** Says, in the reader's language and in Swedish, that no person has checked the text. */
export function MachineNotice({ language, around }: { language: LanguageTag; around: LanguageTag }) {
  const { i18n } = useTranslation("essentials");
  return (
    <Notice>
      <div {...languageAttributes(language, around)}>{i18n.getFixedT(language, "essentials")("machine")}</div>
      <div {...languageAttributes("sv", around)}>{i18n.getFixedT("sv", "essentials")("machine")}</div>
    </Notice>
  );
}
