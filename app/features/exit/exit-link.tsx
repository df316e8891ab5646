import { useTranslation } from "react-i18next";
import { Icon } from "../../ui/icon";
import { languageAttributes } from "../languages/language-attributes";
import { usePageLanguage } from "../languages/page-language";
import { heardOnly } from "../../ui/hidden.css";
import { exitPath } from "./exit-path";
import { exitLink } from "./exit-link.css";

/** A link before anything else, so it works without script. */
export function ExitLink() {
  const { frame, essentials } = usePageLanguage();
  const { t } = useTranslation("essentials", { lng: essentials });
  return (
    <a href={exitPath} className={exitLink} rel="nofollow noreferrer" {...languageAttributes(essentials, frame)}>
      <Icon name="leave" />
      {t("exit")}
      <span className={heardOnly}> ({t("exitHint")})</span>
    </a>
  );
}
