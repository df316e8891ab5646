import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { button } from "../../../ui/button/button.css";
import { TextField } from "../../../ui/field/field";
import { Notice } from "../../../ui/notice/notice";
import type { DoorProblem } from "./door-problem";
import * as styles from "./sign-in.css";

interface SignInPageProps {
  /** Why an earlier way led back here. */
  problem: DoorProblem | null;
  /** Where the provider's way begins; null on a site without one. */
  start: string | null;
  /** Where to sign out at the provider too; null where that is not asked for, or there is no such place. */
  wayOut: string | null;
  refused: RefusedForm | undefined;
}

/** The door of the office: by the provider, and by a password with a code. */
export function SignInPage({ problem, start, wayOut, refused }: SignInPageProps) {
  const { t } = useTranslation("office");
  return (
    <div className={styles.column}>
      <h1>{t("account.signIn.title")}</h1>
      {problem && <Notice tone="urgent" role="alert"><p><strong>{t(`account.door.${problem}.title`)}</strong></p><p>{t(`account.door.${problem}.text`)}</p></Notice>}
      {wayOut !== null && <Notice><p>{t("account.signIn.wayOutHelp")}</p><p><a href={wayOut}>{t("account.signIn.wayOut")}</a></p></Notice>}
      {start !== null && (
        <div className={styles.way}>
          <p><a href={start} className={button({ kind: "main" })}>{t("account.signIn.provider")}</a></p>
          <h2>{t("account.signIn.otherWay")}</h2>
        </div>
      )}
      <PasswordForm refused={refused} isMain={start === null} />
      <p className={styles.way}>{t("account.signIn.lost")}</p>
    </div>
  );
}

function PasswordForm({ refused, isMain }: { refused: RefusedForm | undefined; isMain: boolean }) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  // The page that follows may be in another language, so it is loaded anew.
  return (
    <OfficeForm refused={refused} reloadDocument>
      <TextField label={t("account.signIn.name")} {...field("name")} autoComplete="username" autoCapitalize="none" spellCheck={false} required />
      <TextField label={t("account.signIn.password")} {...field("password")} type="password" autoComplete="current-password" required />
      <TextField label={t("account.signIn.code")} help={t("account.signIn.codeHelp")} {...field("code")} inputMode="numeric" autoComplete="one-time-code" maxLength={12} />
      <Button type="submit" kind={isMain ? "main" : "other"}>{t("account.signIn.submit")}</Button>
    </OfficeForm>
  );
}
