import { Form, Link, NavLink, useLocation, useNavigation, useSearchParams } from "@remix-run/react";
import type { ParseKeys } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { officePath } from "../features/office/office-path";
import { isAtLeast, type Role } from "../features/office/role";
import { Notice } from "../ui/notice/notice";
import * as styles from "./office-frame.css";
import { useOffice } from "./use-office";

const parts = [
  { key: "overview", path: officePath, needed: "reader" },
  { key: "campaigns", path: `${officePath}/kampanjer`, needed: "reader" },
  { key: "calendar", path: `${officePath}/kalender`, needed: "reader" },
  { key: "simulator", path: `${officePath}/visas-nu`, needed: "reader" },
  { key: "results", path: `${officePath}/resultat`, needed: "reader" },
  { key: "method", path: `${officePath}/metod`, needed: "reader" },
  { key: "audit", path: `${officePath}/logg`, needed: "administrator" },
  { key: "accounts", path: `${officePath}/konton`, needed: "administrator" },
] as const satisfies { key: string; path: string; needed: Role }[];

/** Rail, word of what was just done, and the page. */
export function OfficeFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation("office");
  const { user } = useOffice();
  const navigation = useNavigation();
  return (
    <>
      <a href="#content" className={styles.skipLink}>{t("frame.skip")}</a>
      <div className={styles.frame}>
        <header className={styles.rail}>
          <Link to={officePath} className={styles.name}>{t("frame.name")}</Link>
          {user && <Rail role={user.role} />}
          <Account />
        </header>
        <main id="content" className={styles.main} tabIndex={-1}>
          <p role="status" className={styles.working}>{navigation.state === "idle" ? "" : t("frame.working")}</p>
          <Done />
          {children}
        </main>
      </div>
    </>
  );
}

function Rail({ role }: { role: Role }) {
  const { t } = useTranslation("office");
  return (
    <nav aria-label={t("frame.menu")}>
      <ul className={styles.parts}>
        {parts.filter(({ needed }) => isAtLeast(role, needed)).map(({ key, path }) => (
          <li key={key} className={styles.part}><NavLink to={path} end={path === officePath} className={styles.partLink}>{t(`frame.parts.${key}`)}</NavLink></li>
        ))}
      </ul>
    </nav>
  );
}

/** Who is signed in and the way out; and the other language, which is a page of its own: every word changes. */
function Account() {
  const { t, i18n } = useTranslation("office");
  const { user, token } = useOffice();
  const { pathname, search } = useLocation();
  const other = i18n.language === "sv" ? "en" : "sv";
  if (!user) return <a href={`${pathname}?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(search)), sprak: other }).toString()}`} lang={other} className={styles.partLink}>{t("frame.otherLanguage")}</a>;
  return (
    <div className={styles.account}>
      <Link to={`${officePath}/konto`} className={styles.partLink}><bdi>{user.display}</bdi></Link>
      <Form method="post" action={`${officePath}/sprak`} reloadDocument>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="language" value={other} />
        <input type="hidden" name="till" value={pathname + search} />
        <button type="submit" lang={other} className={styles.quietButton}>{t("frame.otherLanguage")}</button>
      </Form>
      <Form method="post" action={`${officePath}/logga-ut`} reloadDocument>
        <input type="hidden" name="token" value={token} />
        <button type="submit" className={styles.quietButton}>{t("frame.signOut")}</button>
      </Form>
      <a href="/sv" className={styles.partLink}>{t("frame.toSite")}</a>
    </div>
  );
}

/** The word that a change leads on with; an address with another word says nothing. */
function Done() {
  const { t, i18n } = useTranslation("office");
  const [search] = useSearchParams();
  const key = `frame.done.${search.get("klart") ?? ""}`;
  if (!search.get("klart") || !i18n.exists(key, { ns: "office" })) return null;
  return <Notice tone="voice" role="status">{t(key as ParseKeys<"office">)}</Notice>;
}
