import { useTranslation } from "react-i18next";
import { OfficeForm, useProblem } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { useOffice } from "../../../office/use-office";
import { Badge } from "../../../ui/badge/badge";
import { Button } from "../../../ui/button/button";
import { Confirm } from "../../../ui/confirm/confirm";
import { SelectField } from "../../../ui/field/field";
import { type Role, roles } from "../role";
import * as styles from "./accounts.css";

export interface ShownAccount {
  id: string;
  name: string;
  display: string;
  role: Role;
  state: "active" | "blocked";
  fromProvider: boolean;
  /** Whether its owner has chosen a password and connected an app. */
  isSetUp: boolean;
  /** How many of its sessions go on. */
  sessions: number;
}

/** Somebody's account, and behind their name what can be done with it. */
export function AccountCard({ account, refused }: { account: ShownAccount; refused: RefusedForm | undefined }) {
  const { t } = useTranslation("office");
  const { user } = useOffice();
  const { id, display, role, state, sessions } = account;
  return (
    <li className={styles.card}>
      <h2 className={styles.name}><bdi>{display}</bdi></h2>
      <p className={styles.facts}>
        <Badge>{t(`account.roles.${role}`)}</Badge>
        {id === user?.id && <Badge tone="voice">{t("account.accounts.you")}</Badge>}
        {state === "blocked" && <Badge tone="urgent">{t("account.accounts.blocked")}</Badge>}
        {sessions > 0 && <span>{t("account.accounts.sessions", { count: sessions })}</span>}
      </p>
      <p><Way {...account} /></p>
      <details open={refused !== undefined}>
        <summary className={styles.change}>{t("account.accounts.change", { name: display })}</summary>
        <Changes account={account} refused={refused} />
      </details>
    </li>
  );
}

function Way({ fromProvider, isSetUp, name, display }: ShownAccount) {
  const { t } = useTranslation("office");
  if (fromProvider) return t("account.accounts.byProvider");
  return isSetUp ? t("account.accounts.byPassword", { name }) : t("account.accounts.notSetUp", { name: display });
}

function Changes({ account, refused }: { account: ShownAccount; refused: RefusedForm | undefined }) {
  const { t } = useTranslation("office");
  const say = useProblem();
  const { id, role, state, fromProvider, sessions } = account;
  const problem = refused?.problems[0];
  return (
    <>
      {!fromProvider && (
        <Act person={id} what="role" refused={refused}>
          <SelectField name="role" id={`role-${id}`} label={t("account.accounts.role")} problem={problem && say(problem)} defaultValue={role} options={roles.map((one) => ({ value: one, label: t(`account.roles.${one}`) }))} />
          <Button type="submit" kind="other">{t("account.accounts.saveRole")}</Button>
        </Act>
      )}
      {sessions > 0 && <Act person={id} what="end"><Button type="submit" kind="other">{t("account.accounts.end")}</Button></Act>}
      {!fromProvider && (
        <Confirm ask={t("account.accounts.reset")}>
          <Act person={id} what="reset"><p>{t("account.accounts.resetHelp")}</p><Button type="submit" kind="harmful">{t("account.accounts.resetSubmit")}</Button></Act>
        </Confirm>
      )}
      {state === "blocked" ? <Act person={id} what="unblock"><Button type="submit" kind="other">{t("account.accounts.unblock")}</Button></Act> : (
        <Confirm ask={t("account.accounts.block")}>
          <Act person={id} what="block" refused={fromProvider ? refused : undefined}><p>{t("account.accounts.blockHelp")}</p><Button type="submit" kind="harmful">{t("account.accounts.blockSubmit")}</Button></Act>
        </Confirm>
      )}
    </>
  );
}

/** A form that does one thing with one account. */
function Act({ person, what, refused, children }: { person: string; what: string; refused?: RefusedForm | undefined; children: React.ReactNode }) {
  return (
    <OfficeForm refused={refused} className={styles.act}>
      <input type="hidden" name="do" value={what} />
      <input type="hidden" name="person" value={person} />
      {children}
    </OfficeForm>
  );
}
