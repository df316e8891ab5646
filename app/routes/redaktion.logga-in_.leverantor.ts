import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readTarget } from "../features/office/office-path";
import { flowCookie, writeCookie } from "../features/office/sign-in/cookie";
import { ProviderFault } from "../features/office/sign-in/provider.server";
import { beginFlow, flowSeconds } from "../features/office/sign-in/provider-flow.server";
import { requireOffice } from "../office/office-call.server";
import { callbackOf, flowLimit, leadBack, providerOf, readBrowser } from "../office/sign-in.server";

/** Leads to the provider: /redaktion/logga-in/leverantor?till=/redaktion/kampanjer */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const office = requireOffice(context.office);
  const provider = providerOf(office.settings);
  if (!provider) throw new Response(null, { status: 404 });
  const target = readTarget(new URL(request.url).searchParams.get("till"));
  const { network, flow } = readBrowser(request, office);
  if (flowLimit.waitOf([network], office.now.getTime()) > 0) return leadBack("many", target);
  flowLimit.add([network], office.now.getTime());
  const { question, cookie } = await beginFlow(office.tables.campaigns, target, flow, office.now);
  try {
    const address = await provider.ask(callbackOf(office), question);
    return redirect(address.href, { headers: { "Set-Cookie": writeCookie(flowCookie, cookie, flowSeconds) } });
  } catch (error) {
    if (error instanceof ProviderFault) return leadBack(error.reason, target, error.message);
    throw error;
  }
}
