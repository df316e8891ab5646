import type { LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorHead, ErrorPage } from "./error-page";
import { ExitScript } from "./features/exit/exit-script";
import { localeOf } from "./features/languages/locales";
import { usePageLanguage } from "./features/languages/page-language";
import { isOfficePath } from "./features/office/office-path";
import { Frame, useFrame } from "./frame";
import { OfficeDocument } from "./office/office-document";
import { OfficeRefusal } from "./office/office-refusal";
import "./ui/theme/document.css";
import "./ui/theme/script.css";

/** The server hands over requests that it has refused, so that the refusal looks like the site. */
export function loader({ context }: LoaderFunctionArgs) {
  if (context.refusal) throw new Response(null, { status: context.refusal });
  return null;
}

/** In the browser there is nothing to learn here anew. Asking, when a form was given back because its session is over, would lead away to sign in, and what was written would be lost. */
export function shouldRevalidate(): boolean {
  return false;
}

/** A neutral mark in the tab, inside the page itself: a file of its own would be a second request. */
const favicon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='3' fill='%23777'/%3E%3C/svg%3E";

/**
 * Two houses under one roof: the public pages, which need no script, and the office, which has one. What public pages are made
 * of is left out of that script: a browser never draws them.
 */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return !import.meta.env.SSR || isOfficePath(pathname) ? <OfficeDocument icon={favicon}>{children}</OfficeDocument> : <PublicDocument>{children}</PublicDocument>;
}

function PublicDocument({ children }: { children: ReactNode }) {
  const { page } = usePageLanguage();
  const { decoys, history } = useFrame();
  return (
    <html lang={page} dir={localeOf(page).direction}>
      <head>
        <meta charSet="utf-8" />
        <ExitScript decoys={decoys} history={history} />
        <meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover" />
        <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme:light)" />
        <meta name="theme-color" content="#14171a" media="(prefers-color-scheme:dark)" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href={favicon} />
        <Meta />
        <ErrorHead />
        <Links />
        {import.meta.env.DEV && <script type="module" src="/@vite/client" />}
      </head>
      <body>
        <Frame>{children}</Frame>
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** The office's own pages are refused in its frame (routes/redaktion.tsx); here stands what that frame itself fails with. */
export function ErrorBoundary() {
  const { pathname } = useLocation();
  return !import.meta.env.SSR || isOfficePath(pathname) ? <main><OfficeRefusal /></main> : <ErrorPage />;
}
