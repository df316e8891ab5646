import { createContext, type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";
import { HelpBlock } from "./features/directory/help-block";
import type { FirstHelp } from "./features/directory/named-service";
import type { Decoys } from "./features/exit/decoys";
import { ExitLink } from "./features/exit/exit-link";
import { languageAttributes } from "./features/languages/language-attributes";
import { MachineNotice } from "./features/languages/fallback-notice";
import type { LanguageTag } from "./features/languages/locales";
import type { PickerEntry } from "./features/languages/picker";
import { useEssentials, usePageLanguage } from "./features/languages/page-language";
import * as styles from "./frame.css";
import { Icon } from "./ui/icon";

/** What surrounds every page, the error pages too, and so does not come from a page's loader. */
export interface FrameData {
  help: FirstHelp;
  /** No publisher has adopted the site yet. */
  demonstration: boolean;
  homePath: string;
  /** The exit: its own address, where it leads, and what in-site links do to the tab's history. */
  exitPath: string;
  decoys: Decoys;
  history: "replace" | "normal";
  languagesPath: string;
  /** Every language, where the address names none of ours: somebody is looking for theirs. */
  gateway: PickerEntry[];
  footer: { path: string; title: string; language: LanguageTag }[];
}

// Without effects, so that the office, which shares the root of all pages, is spared this room.
export const FrameContext = /* @__PURE__ */ createContext<FrameData | null>(null);

export function useFrame(): FrameData {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error("A page is drawn inside FrameContext");
  return frame;
}

/** Skip link, exit, head, the page, foot: in this order for eye, keyboard and ear. */
export function Frame({ children }: { children: ReactNode }) {
  const { page, essentials, frame } = usePageLanguage();
  const { t } = useTranslation("common");
  const essential = useEssentials();
  const { demonstration, exitPath, homePath, languagesPath } = useFrame();
  return (
    <>
      <a href="#content" className={styles.skipLink} {...languageAttributes(essentials, page)}>{essential("skipToContent")}</a>
      <div {...languageAttributes(frame, page)}>
        <header className={styles.header}>
          <ExitLink href={exitPath} />
          <a href={homePath} className={styles.siteName}>{t("siteName")}</a>
          <a href={languagesPath} className={styles.headerLink} {...languageAttributes(essentials, frame)}>
            <Icon name="language" />
            {essential("languages")}
          </a>
        </header>
        <main id="content" className={styles.main} tabIndex={-1}>
          {demonstration && <p className={styles.demonstration}>{t("demonstration")}</p>}
          {children}
        </main>
        <Footer />
      </div>
    </>
  );
}

/**
 * The help block in the visitor's language, the same on every page; under it, so that no number has to wait for it,
 * who translated its words.
 */
export function FrameHelp() {
  const { help } = useFrame();
  return (
    <>
      <HelpBlock {...help} />
      <FrameNotice />
    </>
  );
}

/** Says so where the words around every page were translated by a computer. */
export function FrameNotice() {
  const { essentials, frame, machine } = usePageLanguage();
  return machine && <MachineNotice language={essentials} around={frame} />;
}

function Footer() {
  const { footer } = useFrame();
  const { frame } = usePageLanguage();
  const { t } = useTranslation("common");
  return (
    <footer className={styles.footer}>
      <nav aria-label={t("footer")}>
        <ul className={styles.footerList}>
          {footer.map(({ path, title, language }) => (
            <li key={path} className={styles.footerItem}>
              <a href={path} className={styles.headerLink} {...languageAttributes(language, frame)}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
