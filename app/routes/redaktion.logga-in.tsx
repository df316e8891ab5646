import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officePath, readTarget } from "../features/office/office-path";
import { isDoorProblem } from "../features/office/sign-in/door-problem";
import { signIn } from "../features/office/sign-in/sign-in.server";
import { setupCookie, writeCookie } from "../features/office/sign-in/cookie";
import { setupSeconds } from "../features/office/sign-in/setup.server";
import { SignInPage } from "../features/office/sign-in/sign-in-page";
import { readText } from "../office/form-text";
import { readForm, refuseForm, requireOffice } from "../office/office-call.server";
import { officeTexts } from "../office/office-texts.server";
import { gate, holdBack, logRefusal, providerOf, readBrowser, welcome } from "../office/sign-in.server";

/** Signing in: /redaktion/logga-in?till=/redaktion/kampanjer */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const office = requireOffice(context.office);
  const asked = new URL(request.url).searchParams;
  const [target, fault] = [readTarget(asked.get("till")), asked.get("fel")];
  if (office.user && fault === null) throw redirect(target);
  const provider = providerOf(office.settings);
  const start = provider && `${officePath}/logga-in/leverantor?${new URLSearchParams({ till: target }).toString()}`;
  const wayOut = asked.has("ut") && provider ? await provider.findWayOut(`${office.site}${officePath}/logga-in`) : null;
  return { title: officeTexts(office.language)("account.signIn.title"), problem: isDoorProblem(fault) ? fault : null, start, wayOut };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const office = requireOffice(context.office);
  const form = await readForm(request);
  const typed = { name: readText(form, "name"), password: readText(form, "password"), code: readText(form, "code") };
  const missing = (["name", "password"] as const).filter((field) => typed[field].trim() === "");
  if (missing.length > 0) return refuseForm(missing.map((field) => ({ field, key: "frame.missing" })), form);
  const target = readTarget(new URL(request.url).searchParams.get("till"));
  const outcome = await signIn(office.tables.campaigns, gate, { ...typed, target, ...readBrowser(request, office) }, office.now);
  if (outcome.kind === "signed-in") return welcome(target, outcome);
  if (outcome.kind === "setup") return redirect(`${officePath}/logga-in/nytt`, { status: 303, headers: { "Set-Cookie": writeCookie(setupCookie, outcome.ticket, setupSeconds) } });
  logRefusal(outcome.kind === "refused" ? "name, password or code" : outcome.kind === "wait" ? "too many failures" : "too many at once");
  if (outcome.kind === "refused") return refuseForm([{ field: "name", key: "account.problem.refused" }], form);
  return holdBack("name", form, outcome.kind === "wait" ? outcome.milliseconds : undefined);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SignInRoute() {
  const { problem, start, wayOut } = useLoaderData<typeof loader>();
  return <SignInPage problem={problem} start={start} wayOut={wayOut} refused={useActionData<typeof action>()} />;
}
