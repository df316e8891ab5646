import { useTranslation } from "react-i18next";
import { languageAttributes } from "../languages/language-attributes";
import { sourceLanguage } from "../languages/locales";

/** In Swedish and English, since nobody knows yet what the visitor reads. */
export function GatewayHeading() {
  const { i18n } = useTranslation();
  return (
    <h1>
      {i18n.getFixedT(sourceLanguage)("picker.choose")}
      {" / "}
      <span {...languageAttributes("en", sourceLanguage)}>{i18n.getFixedT("en")("picker.choose")}</span>
    </h1>
  );
}
