import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readTarget } from "../features/office/office-path";
import { isOfficeLanguage } from "../features/office/role";
import { setLanguage } from "../features/office/sessions.server";
import { readForm, requireOffice } from "../office/office-call.server";

/** Takes the language in which somebody works: /redaktion/sprak */
export async function action({ request, context }: ActionFunctionArgs) {
  const { tables, user, token } = requireOffice(context.office);
  const form = await readForm(request);
  const language = form.get("language");
  if (user && form.get("token") === token && isOfficeLanguage(language)) await setLanguage(tables.campaigns, user.id, language);
  return redirect(readTarget(form.get("till")), 303);
}
