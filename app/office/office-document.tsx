import { Links, Meta, Scripts, ScrollRestoration, useLocation, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { refusedPath } from "../features/office/office-path";

/** The document of the office's pages. A page that is refused stands at an address that is not its own, so no script takes it over. */
export function OfficeDocument({ icon, children }: { icon: string; children: ReactNode }) {
  const { i18n } = useTranslation("office");
  const error = useRouteError();
  const { pathname } = useLocation();
  return (
    <html lang={i18n.language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={icon} />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {pathname !== refusedPath && (error === undefined || error === null) && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}
