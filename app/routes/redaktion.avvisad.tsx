import type { LoaderFunctionArgs } from "@remix-run/node";

/** What the office's guard shows in place of a page that may not be answered; no address of its own. */
export function loader({ context }: LoaderFunctionArgs) {
  throw new Response(null, { status: context.office?.refusal ?? 404 });
}

/** The error page takes the place of this one. */
export default function RefusedRoute() {
  return null;
}
