import { useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { OfficeLanguage, OfficeUser } from "../features/office/role";

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

/** The language of the page, as numbers, days and names of languages are written. */
export function useOfficeLanguage(): OfficeLanguage {
  const { i18n } = useTranslation("office");
  return i18n.language === "en" ? "en" : "sv";
}
