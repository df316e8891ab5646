import type { LoaderFunctionArgs } from "@remix-run/node";
import { ProviderFault } from "../features/office/sign-in/provider.server";
import { resumeFlow } from "../features/office/sign-in/provider-flow.server";
import { signInByProvider } from "../features/office/sign-in/provider-sign-in.server";
import { officePath } from "../features/office/office-path";
import { requireOffice } from "../office/office-call.server";
import { callbackOf, leadBack, providerOf, readBrowser, welcome } from "../office/sign-in.server";

/** Where the provider leads back: /redaktion/logga-in/svar?code=…&state=… */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const office = requireOffice(context.office);
  const provider = providerOf(office.settings);
  if (!provider || !office.settings.provider) throw new Response(null, { status: 404 });
  const { search, searchParams } = new URL(request.url);
  const { session, flow } = readBrowser(request, office);
  const resumed = await resumeFlow(office.tables.campaigns, searchParams.get("state"), flow, office.now);
  if (!resumed) return leadBack("flow", officePath);
  const { question, target } = resumed;
  try {
    // The address as the site is known by: behind a proxy the request has another.
    const claims = await provider.read(new URL(callbackOf(office) + search), question);
    const outcome = await signInByProvider(office.tables.campaigns, office.settings.provider, claims, session, office.now);
    return outcome.kind === "signed-in" ? welcome(target, outcome) : leadBack(outcome.reason, target);
  } catch (error) {
    if (error instanceof ProviderFault) return leadBack(error.reason, target, error.message);
    throw error;
  }
}
