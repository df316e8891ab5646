import { environment } from "../environment.server";
import { pagePath } from "../features/content/page-table";

/** How to report a fault in safety (RFC 9116). */
export function loader() {
  const { site, securityContact } = environment;
  // At most a year ahead by the standard; the first of a month, so that it reads the same for a while.
  const now = new Date();
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1));
  const lines = [
    `Contact: ${securityContact ?? site + pagePath("en", "about")}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: sv, en",
    `Canonical: ${site}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
