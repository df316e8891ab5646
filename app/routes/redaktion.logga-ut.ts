import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { isFromProvider, signOut } from "../features/office/accounts/accounts.server";
import { officePath } from "../features/office/office-path";
import { sessionCookie } from "../features/office/sessions.server";
import { dropCookie } from "../features/office/sign-in/cookie";
import { requireOffice } from "../office/office-call.server";

/**
 * Ends the session: /redaktion/logga-ut. Whatever page the form comes from, however old: who wants to be out is let out. That it
 * comes from this site at all, the guard has seen.
 */
export async function action({ context }: ActionFunctionArgs) {
  const { tables, user, secret, now } = requireOffice(context.office);
  const isProviders = user !== null && (await isFromProvider(tables.campaigns, user));
  if (user && secret !== null) await signOut(tables.campaigns, { actor: user, now }, secret);
  const address = `${officePath}/logga-in?klart=signedOut${isProviders ? "&ut=1" : ""}`;
  return redirect(address, { status: 303, headers: { "Set-Cookie": dropCookie(sessionCookie) } });
}
