import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { officePath } from "../features/office/office-path";
import { drawCode } from "../features/office/sign-in/code-picture";
import { QueueFull } from "../features/office/sign-in/hash-queue";
import { codeAddress } from "../features/office/sign-in/one-time-code";
import { finishSetup, readSetup } from "../features/office/sign-in/setup.server";
import { SetupPage } from "../features/office/sign-in/setup-page";
import { readText } from "../office/form-text";
import { readForm, refuseForm, requireOffice } from "../office/office-call.server";
import { officeTexts } from "../office/office-texts.server";
import { passwordProblem } from "../office/password-problem-words";
import { gate, holdBack, readBrowser, welcome } from "../office/sign-in.server";

/** Setting up an account whose first password was right: /redaktion/logga-in/nytt */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const office = requireOffice(context.office);
  const setup = await readSetup(office.tables.campaigns, readBrowser(request, office).ticket, office.now);
  if (!setup) throw redirect(`${officePath}/logga-in?fel=setup`);
  const address = codeAddress(setup.totp, setup.name, new URL(office.site).host);
  return { title: officeTexts(office.language)("account.setup.title"), name: setup.name, secret: setup.totp, address, picture: drawCode(address) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const office = requireOffice(context.office);
  const form = await readForm(request);
  const [password, code] = [readText(form, "new-password"), readText(form, "code")];
  const { ticket, ...browser } = readBrowser(request, office);
  if (ticket === null) return redirect(`${officePath}/logga-in?fel=setup`, 303);
  const outcome = await finishSetup(office.tables.campaigns, gate, { ticket, password, code, ...browser }, office.now).catch((error: unknown) => {
    if (error instanceof QueueFull) return { kind: "busy" as const };
    throw error;
  });
  if (outcome.kind === "signed-in") return welcome(outcome.target, outcome);
  if (outcome.kind === "over") return redirect(`${officePath}/logga-in?fel=setup`, 303);
  if (outcome.kind === "busy") return holdBack("new-password", form);
  return refuseForm([passwordProblem(outcome.field, outcome.code)], form);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SetupRoute() {
  return <SetupPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
