import { redirect } from "@remix-run/node";
import { environment } from "../environment.server";

/** The exit's own address: away at once, to a neutral site that does not learn where the visitor was. */
export function loader() {
  return redirect(environment.exitAddress, 303);
}
