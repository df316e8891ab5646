import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { useOffice } from "../../../office/use-office";
import { Badge } from "../../../ui/badge/badge";
import { Button } from "../../../ui/button/button";
import { SelectField, TextField } from "../../../ui/field/field";
import { officePath } from "../office-path";
import { shortestPassword } from "../sign-in/password-problem";

interface ShownSession {
  /** In words, on a Stockholm clock. */
  begun: string;
  seen: string;
  isThis: boolean;
}

interface AccountPageProps {
  title: string;
  fromProvider: boolean;
  sessions: ShownSession[];
  refused: RefusedForm | undefined;
}

/** One's own account: language, password, and where one is signed in. */
export function AccountPage({ title, fromProvider, sessions, refused }: AccountPageProps) {
  const { t } = useTranslation("office");
  const { user } = useOffice();
  return (
    <>
      <h1>{title}</h1>
      {user && <p>{t("account.own.who", { name: user.display, role: t(`account.roles.${user.role}`) })} {t(`account.mayDo.${user.role}`)}</p>}
      <Language />
      <h2>{t("account.own.password")}</h2>
      {fromProvider ? <p>{t("account.own.byProvider")}</p> : <PasswordChange refused={refused} />}
      <h2>{t("account.own.sessions")}</h2>
      <p>{t("account.own.sessionsHelp")}</p>
      <Sessions sessions={sessions} />
      <OfficeForm reloadDocument>
        <input type="hidden" name="do" value="everywhere" />
        <p>{t("account.own.everywhereHelp")}</p>
        <Button type="submit" kind="harmful">{t("account.own.everywhere")}</Button>
      </OfficeForm>
    </>
  );
}

/** Every word changes with the language, so the page is loaded anew. */
function Language() {
  const { t, i18n } = useTranslation("office");
  return (
    <OfficeForm action={`${officePath}/sprak`} reloadDocument>
      <input type="hidden" name="till" value={`${officePath}/konto?klart=saved`} />
      <SelectField name="language" label={t("account.own.language")} help={t("account.own.languageHelp")} defaultValue={i18n.language} options={[{ value: "sv", label: "Svenska", lang: "sv" }, { value: "en", label: "English", lang: "en" }]} />
      <Button type="submit" kind="other">{t("frame.save")}</Button>
    </OfficeForm>
  );
}

function PasswordChange({ refused }: { refused: RefusedForm | undefined }) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  return (
    <OfficeForm refused={refused}>
      <p>{t("account.own.passwordHelp")}</p>
      <TextField label={t("account.own.oldPassword")} {...field("password")} type="password" autoComplete="current-password" required />
      <TextField label={t("account.setup.newPassword")} help={t("account.setup.newPasswordHelp", { least: shortestPassword })} {...field("new-password")} type="password" autoComplete="new-password" required />
      <TextField label={t("account.signIn.code")} {...field("code")} inputMode="numeric" autoComplete="one-time-code" maxLength={12} required />
      <Button type="submit">{t("account.own.change")}</Button>
    </OfficeForm>
  );
}

function Sessions({ sessions }: { sessions: ShownSession[] }) {
  const { t } = useTranslation("office");
  return (
    <ul>
      {sessions.map(({ begun, seen, isThis }, index) => (
        <li key={index}>{t("account.own.session", { begun, seen })} {isThis && <Badge tone="voice">{t("account.own.this")}</Badge>}</li>
      ))}
    </ul>
  );
}
