import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { endEverySession, isFromProvider } from "../features/office/accounts/accounts.server";
import { AccountPage } from "../features/office/accounts/account-page";
import { changeOwnPassword } from "../features/office/accounts/own-password.server";
import { officePath } from "../features/office/office-path";
import { listSessions, sessionCookie } from "../features/office/sessions.server";
import { deviceCookie, dropCookie } from "../features/office/sign-in/cookie";
import { readText } from "../office/form-text";
import { officeAction, officeLoader, refuseForm } from "../office/office-call.server";
import { passwordProblem } from "../office/password-problem-words";
import { gate, holdBack, readBrowser, welcome } from "../office/sign-in.server";

/** One's own account: /redaktion/konto */
export const loader = officeLoader(async ({ office, user, t }) => {
  const format = new Intl.DateTimeFormat(user.language, { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Stockholm" });
  const sessions = await listSessions(office.tables.campaigns, user.id, office.secret, office.now);
  return {
    title: t("account.title"), fromProvider: await isFromProvider(office.tables.campaigns, user),
    sessions: sessions.map(({ begun, seen, isThis }) => ({ begun: format.format(begun), seen: format.format(seen), isThis })),
  };
});

export const action = officeAction(async ({ office, author, form, request }) => {
  if (form.get("do") === "everywhere") {
    await endEverySession(office.tables.campaigns, author, author.actor.id);
    const headers = [["Set-Cookie", dropCookie(sessionCookie)], ["Set-Cookie", dropCookie(deviceCookie)]] satisfies [string, string][];
    return redirect(`${officePath}/logga-in?klart=signedOut`, { status: 303, headers });
  }
  const typed = { old: readText(form, "password"), code: readText(form, "code"), new: readText(form, "new-password") };
  const { network, session } = readBrowser(request, office);
  const outcome = await changeOwnPassword(office.tables.campaigns, gate, author, { ...typed, network, session: session ?? "" });
  if (outcome.kind === "changed") return welcome(`${officePath}/konto?klart=saved`, outcome);
  if (outcome.kind === "refused") return refuseForm([passwordProblem(outcome.field, outcome.code)], form);
  return holdBack("password", form, outcome.kind === "wait" ? outcome.milliseconds : undefined);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function AccountRoute() {
  return <AccountPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
