import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { SelectField, TextField } from "../../../ui/field/field";
import { Notice } from "../../../ui/notice/notice";
import { roles } from "../role";
import { AccountCard, type ShownAccount } from "./account-card";
import { firstPasswordDays, longestDisplay } from "./account";
import * as styles from "./accounts.css";

interface AccountsPageProps {
  title: string;
  accounts: ShownAccount[];
  /** A first password that was made just now, and whose it is. */
  first: { name: string; password: string } | undefined;
  refused: RefusedForm | undefined;
}

/** Who may work in the office, and what each of them may do there. */
export function AccountsPage({ title, accounts, first, refused }: AccountsPageProps) {
  const { t } = useTranslation("office");
  const person = refused?.values.person;
  return (
    <>
      <h1>{title}</h1>
      {first && <FirstPassword {...first} />}
      <p>{t("account.accounts.about")}</p>
      <ul>{roles.map((role) => <li key={role}>{t(`account.mayDo.${role}`)}</li>)}</ul>
      <ul className={styles.list}>
        {accounts.map((account) => <AccountCard key={account.id} account={account} refused={account.id === person ? refused : undefined} />)}
      </ul>
      <h2>{t("account.accounts.new")}</h2>
      <NewAccount key={first?.name} refused={person === undefined ? refused : undefined} />
    </>
  );
}

/** Shown once, and so brought into view: whoever made it hands it over. */
function FirstPassword({ name, password }: { name: string; password: string }) {
  const { t } = useTranslation("office");
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), [password]);
  return (
    <div ref={shown} tabIndex={-1} role="status">
      <Notice tone="voice">
        <h2>{t("account.accounts.first.title", { name })}</h2>
        <p>{t("account.accounts.first.password")} <code className={styles.password} translate="no">{password}</code></p>
        <p>{t("account.accounts.first.text", { days: firstPasswordDays })}</p>
      </Notice>
    </div>
  );
}

function NewAccount({ refused }: { refused: RefusedForm | undefined }) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  return (
    <OfficeForm refused={refused}>
      <input type="hidden" name="do" value="add" />
      <p>{t("account.accounts.newHelp")}</p>
      <TextField label={t("account.accounts.name")} help={t("account.accounts.nameHelp")} {...field("name")} autoComplete="off" autoCapitalize="none" spellCheck={false} required />
      <TextField label={t("account.accounts.display")} help={t("account.accounts.displayHelp")} {...field("display")} autoComplete="off" maxLength={longestDisplay} required />
      <SelectField label={t("account.accounts.role")} {...field("role", "editor")} options={roles.map((role) => ({ value: role, label: t(`account.roles.${role}`) }))} />
      <Button type="submit">{t("account.accounts.add")}</Button>
    </OfficeForm>
  );
}
