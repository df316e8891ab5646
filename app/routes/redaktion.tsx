import type { LoaderFunctionArgs } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, Outlet } from "@remix-run/react";
import { loadWords } from "../office/browser-words";
import { requireOffice } from "../office/office-call.server";
import { OfficeErrorPage } from "../office/office-error-page";
import { OfficeFrame } from "../office/office-frame";
import type { OfficeData } from "../office/use-office";

/** The frame of every page of the office: /redaktion/… */
export function loader({ context }: LoaderFunctionArgs): OfficeData {
  const { user, token } = requireOffice(context.office);
  return { user, token };
}

/** On the way to another page, its words are fetched together with its data. */
export async function clientLoader({ request, serverLoader }: ClientLoaderFunctionArgs): Promise<OfficeData> {
  const [data] = await Promise.all([serverLoader<typeof loader>(), loadWords(new URL(request.url).pathname)]);
  return data;
}

/** Each page may need words of its own. */
export function shouldRevalidate(): boolean {
  return true;
}

export default function OfficeRoute() {
  return <OfficeFrame><Outlet /></OfficeFrame>;
}

export function ErrorBoundary() {
  return <OfficeErrorPage />;
}
