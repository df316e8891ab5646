import { useRouteLoaderData } from "@remix-run/react";
import type { OfficeUser } from "../features/office/role";

/** What every page of the office knows. */
export interface OfficeData {
  user: OfficeUser | null;
  /** What each form carries along; "" where nobody is signed in. */
  token: string;
}

const nobody: OfficeData = { user: null, token: "" };

/** Who is signed in, and the token of their forms; nobody on a page that is refused. */
export function useOffice(): OfficeData {
  return (useRouteLoaderData("routes/redaktion") as OfficeData | undefined) ?? nobody;
}
