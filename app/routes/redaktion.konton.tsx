import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readSignInName } from "../features/office/accounts/account";
import { type AccountRefusal, changeRole, changeState, endEverySession, readAccounts, resetAccount } from "../features/office/accounts/accounts.server";
import { addAccount } from "../features/office/accounts/add-account.server";
import { AccountsPage } from "../features/office/accounts/accounts-page";
import { officePath } from "../features/office/office-path";
import { isRole } from "../features/office/role";
import { readText } from "../office/form-text";
import { leadOn, officeAction, type OfficeAction, officeLoader, refuseForm } from "../office/office-call.server";
import type { Problem } from "../office/problem";

/** Who may work in the office: /redaktion/konton */
export const loader = officeLoader(async ({ office, t }) => ({ title: t("account.accounts.title"), accounts: await readAccounts(office.tables.campaigns, office.now) }));

const words = { nameForm: "account.problem.nameForm", nameTaken: "account.problem.nameTaken", missing: "frame.missing", tooLong: "frame.mistyped", bidi: "frame.bidi" } as const;

export const action = officeAction(async (call) => {
  const { office: { tables: { campaigns } }, author, form } = call;
  const [what, person, role] = [readText(form, "do"), readText(form, "person"), form.get("role")];
  if (what === "add") return add(call);
  if (what === "reset") {
    const first = await resetAccount(campaigns, author, person);
    return typeof first === "string" ? refuse(first, person, form) : json({ first });
  }
  const acts: Partial<Record<string, () => Promise<AccountRefusal | null>>> = {
    role: async () => (isRole(role) ? changeRole(campaigns, author, person, role) : "gone"),
    block: () => changeState(campaigns, author, person, "blocked"),
    unblock: () => changeState(campaigns, author, person, "active"),
    end: () => endEverySession(campaigns, author, person),
  };
  const act = acts[what];
  if (!act) return refuseForm([{ field: "do", key: "frame.mistyped" }], form);
  const refusal = await act();
  return refusal ? refuse(refusal, person, form) : leadOn(`${officePath}/konton`, "saved");
});

async function add({ office: { tables }, author, form }: OfficeAction) {
  const role = form.get("role");
  if (!isRole(role)) return refuseForm([{ field: "role", key: "frame.mistyped" }], form);
  const added = await addAccount(tables.campaigns, author, { name: readSignInName(readText(form, "name")), display: readText(form, "display"), role });
  return "problems" in added ? refuseForm(added.problems.map(({ field, code }): Problem => ({ field, key: words[code] })), form) : json({ first: added });
}

function refuse(refusal: AccountRefusal, person: string, form: FormData) {
  return refuseForm([{ field: `role-${person}`, key: `account.problem.${refusal}` }], form, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function AccountsRoute() {
  const { title, accounts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <AccountsPage title={title} accounts={accounts} refused={answer && "problems" in answer ? answer : undefined} first={answer && "first" in answer ? answer.first : undefined} />;
}
