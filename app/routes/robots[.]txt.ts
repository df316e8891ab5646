import { environment } from "../environment.server";

/** Everything public may be found. Private paths are not named here: a list of them is a map. */
export function loader() {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${environment.site}/sitemap.xml\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
