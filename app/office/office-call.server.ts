import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { TFunction } from "i18next";
import type { Authorship } from "../features/office/office-tables.server";
import type { OfficeUser } from "../features/office/role";
import { logFault } from "../log-fault";
import type { KeptForm } from "./kept-form";
import type { OfficeRequest } from "./office-request";
import { officeTexts } from "./office-texts.server";
import type { Problem } from "./problem";

/** What a loader of the office works with. */
export interface OfficeCall {
  office: OfficeRequest;
  user: OfficeUser;
  params: Record<string, string | undefined>;
  url: URL;
  request: Request;
  /** Words for titles and files, in the language of who asks. */
  t: TFunction<"office">;
}

/** What an action works with: a form that comes from a page of ours, and who sent it. */
export interface OfficeAction extends OfficeCall {
  form: FormData;
  author: Authorship;
}

/** A loader of a page that is read by somebody signed in. */
export function officeLoader<Data>(work: (call: OfficeCall) => Promise<Data> | Data) {
  return async ({ request, params, context }: LoaderFunctionArgs): Promise<Data> => {
    const office = requireOffice(context.office);
    if (!office.user) throw new Response(null, { status: 403 });
    return work({ office, user: office.user, params, url: new URL(request.url), request, t: officeTexts(office.language) });
  };
}

/**
 * An action of a page. A form whose session is over, or whose token is another session's, is given back as it was written, and
 * so is one for what somebody else has removed, or that we could not handle: nothing that somebody wrote is lost.
 */
export function officeAction<Data>(work: (call: OfficeAction) => Promise<Data>) {
  return async ({ request, params, context }: ActionFunctionArgs): Promise<Data> => {
    const office = requireOffice(context.office);
    const form = await readForm(request);
    const giveBack = (reason: KeptForm["reason"], status: number) => json(keepForm(reason, request, form, office.token), { status });
    if (!office.user) throw giveBack("session", 401);
    if (form.get("token") !== office.token) throw giveBack("token", 403);
    try {
      return await work({ office, user: office.user, params, url: new URL(request.url), request, form, author: { actor: office.user, now: office.now }, t: officeTexts(office.language) });
    } catch (error) {
      if (error instanceof Response) throw error.status === 404 ? giveBack("gone", 404) : error;
      logFault(error);
      throw giveBack("fault", 503);
    }
  };
}

/** The office that the guard has opened. @throws Response 404 where nobody came by way of it. */
export function requireOffice(office: OfficeRequest | undefined): OfficeRequest {
  if (!office || office.refusal) throw new Response(null, { status: office?.refusal ?? 404 });
  return office;
}

/** @throws Response 400 where the body is no form. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}

/** Never given back: what must not stand in a page. */
const secretFields = ["token", "password", "code", "new-password"];

function keepForm(reason: KeptForm["reason"], request: Request, form: FormData, token: string): KeptForm {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete("_data");
  const fields = [...form].flatMap(([name, value]) => (typeof value === "string" && !secretFields.includes(name) ? [{ name, value }] : []));
  return { kept: true, reason, token, action: searchParams.size > 0 ? `${pathname}?${searchParams.toString()}` : pathname, fields };
}

/** Gives a form back with what is wrong in it; its page shows both. */
export function refuseForm(problems: readonly Problem[], form: FormData, status: 400 | 409 = 400) {
  return json({ problems: [...problems], values: Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" && !secretFields.includes(name) ? [[name, value]] : []))) }, { status });
}

/** Leads on after a change, with a word of it. @param done Key of the word, under `frame.done`. */
export function leadOn(path: string, done: string) {
  return redirect(`${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams({ klart: done }).toString()}`, 303);
}
