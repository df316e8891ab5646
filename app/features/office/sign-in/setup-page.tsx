import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { TextField } from "../../../ui/field/field";
import type { CodePicture } from "./code-picture";
import { shortestPassword } from "./password-problem";
import * as styles from "./sign-in.css";

interface SetupPageProps {
  name: string;
  /** Of the codes, as base32. */
  secret: string;
  /** What the picture says; an app on the same telephone opens it. */
  address: string;
  picture: CodePicture;
  refused: RefusedForm | undefined;
}

/** Where somebody gives their new account a password of their own and an app for codes. */
export function SetupPage({ name, secret, address, picture, refused }: SetupPageProps) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  return (
    <div className={styles.column}>
      <h1>{t("account.setup.title")}</h1>
      <p>{t("account.setup.about")}</p>
      <OfficeForm refused={refused} reloadDocument>
        <h2>{t("account.setup.password")}</h2>
        {/* For programs that remember passwords: whose this is. */}
        <input type="text" name="username" autoComplete="username" defaultValue={name} hidden readOnly />
        <TextField label={t("account.setup.newPassword")} help={t("account.setup.newPasswordHelp", { least: shortestPassword })} {...field("new-password")} type="password" autoComplete="new-password" required />
        <h2>{t("account.setup.app")}</h2>
        <p>{t("account.setup.appHelp")}</p>
        <svg viewBox={`0 0 ${picture.size} ${picture.size}`} className={styles.picture} role="img" aria-label={t("account.setup.picture")} shapeRendering="crispEdges">
          <path fill="#fff" d={`M0 0h${picture.size}v${picture.size}h-${picture.size}z`} />
          <path fill="#000" d={picture.path} />
        </svg>
        <p><a href={address}>{t("account.setup.open")}</a></p>
        <p>{t("account.setup.typed")}<br /><span className={styles.secret} translate="no">{secret.match(/.{1,4}/g)?.join(" ")}</span></p>
        <TextField label={t("account.setup.code")} help={t("account.setup.codeHelp")} {...field("code")} inputMode="numeric" autoComplete="one-time-code" maxLength={12} required />
        <Button type="submit">{t("account.setup.submit")}</Button>
      </OfficeForm>
    </div>
  );
}
