import { heardOnly } from "../../ui/hidden.css";
import { Icon } from "../../ui/icon";
import { localeOf } from "../languages/locales";
import { useEssentials, usePageLanguage } from "../languages/page-language";
import * as styles from "./exit-link.css";

/**
 * A link before anything else, so it works without script. It is also the second skip link: first in
 * the keyboard's order after "skip to the content", and always in view. It stands on the head's side,
 * also where its words run the other way.
 *
 * @param href The exit's own address in this language.
 */
export function ExitLink({ href }: { href: string }) {
  const { frame, essentials } = usePageLanguage();
  const t = useEssentials();
  return (
    <div className={styles.holder} lang={essentials} dir={localeOf(frame).direction}>
      <a
        href={href}
        className={styles.exitLink}
        rel="nofollow noreferrer"
        data-exit=""
        data-two={t("exitTwo")}
        data-one={t("exitOne")}
        data-expired={t("exitExpired")}
      >
        <Icon name="leave" />
        <bdi>{t("exit")}</bdi>
        <span className={heardOnly}> ({t("exitHint")})</span>
      </a>
      <p className={styles.status} role="status" data-exit-status="" />
    </div>
  );
}
