import { json, redirect } from "@remix-run/node";
import { officePath } from "../features/office/office-path";
import type { OfficeSettings } from "../features/office/office-settings";
import { AttemptLimit } from "../features/office/sign-in/attempt-limit";
import { flowCookie, setupCookie, deviceCookie, dropCookie, readCookie, writeCookie } from "../features/office/sign-in/cookie";
import { deviceSeconds } from "../features/office/sign-in/devices.server";
import { Provider } from "../features/office/sign-in/provider.server";
import type { DoorProblem } from "../features/office/sign-in/door-problem";
import { SignInGate } from "../features/office/sign-in/sign-in-gate.server";
import { sessionCookie } from "../features/office/sessions.server";
import { networkOf } from "../server/sender-limit";
import { readText } from "./form-text";
import type { OfficeRequest } from "./office-request";
import type { Problem } from "./problem";

/** The one gate of this process: what it counts lies in its memory. */
export const gate = new SignInGate();

/** Sign-ins that a network may begin at the provider in ten minutes: more than a large office does, and each is a row for as long. */
export const flowLimit = new AttemptLimit(200, 10 * 60_000);

const providers = new WeakMap<object, Provider>();

/** The provider that the site is set up with; what it says of itself is asked once. */
export function providerOf({ provider }: OfficeSettings): Provider | null {
  if (provider === null) return null;
  const known = providers.get(provider) ?? new Provider(provider);
  providers.set(provider, known);
  return known;
}

/** Where the provider leads back to. */
export function callbackOf({ site }: Pick<OfficeRequest, "site">): string {
  return `${site}/redaktion/logga-in/svar`;
}

/** What a browser brings along to sign in. */
export function readBrowser(request: Request, { address, secret }: Pick<OfficeRequest, "address" | "secret">) {
  const cookies = request.headers.get("Cookie");
  return { network: networkOf(address), session: secret, device: readCookie(cookies, deviceCookie), ticket: readCookie(cookies, setupCookie), flow: readCookie(cookies, flowCookie) };
}

/** Leads somebody on who is signed in now, and lets go of what signing in needed. */
export function welcome(target: string, { session, device }: { session: string; device?: string }) {
  const headers = new Headers();
  for (const cookie of [writeCookie(sessionCookie, session), dropCookie(flowCookie), dropCookie(setupCookie), ...(device === undefined ? [] : [writeCookie(deviceCookie, device, deviceSeconds)])]) headers.append("Set-Cookie", cookie);
  return redirect(target, { status: 303, headers });
}

/** Leads back to the page for signing in, which says what was wrong; there one can begin again. @param detail For the log. */
export function leadBack(problem: DoorProblem, target: string, detail?: string) {
  logRefusal(detail === undefined ? `provider, ${problem}` : `provider, ${problem}, ${detail}`);
  return redirect(`${officePath}/logga-in?${new URLSearchParams({ fel: problem, till: target }).toString()}`, 303);
}

/** Asks to wait: for milliseconds, or, where none are given, a moment. What was typed stays, but for what is secret. */
export function holdBack(field: string, form: FormData, milliseconds?: number) {
  const problem: Problem = milliseconds === undefined ? { field, key: "account.problem.busy" } : { field, key: "account.problem.wait", values: { count: Math.ceil(milliseconds / 60_000) } };
  const values: Record<string, string> = form.has("name") ? { name: readText(form, "name") } : {};
  return json({ problems: [problem], values }, { status: 429 });
}

/** A line for who looks after the server: that a sign-in failed and why, never whose or from where. */
export function logRefusal(reason: string): void {
  console.log(`The office refused a sign-in: ${reason}`);
}
