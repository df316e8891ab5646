import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { requireOffice } from "../office/office-call.server";
import { OfficeErrorPage } from "../office/office-error-page";
import { OfficeFrame } from "../office/office-frame";
import type { OfficeData } from "../office/use-office";

/** The frame of every page of the office: /redaktion/… */
export function loader({ context }: LoaderFunctionArgs): OfficeData {
  const { user, token } = requireOffice(context.office);
  return { user, token };
}

export default function OfficeRoute() {
  return <OfficeFrame><Outlet /></OfficeFrame>;
}

export function ErrorBoundary() {
  return <OfficeErrorPage />;
}
