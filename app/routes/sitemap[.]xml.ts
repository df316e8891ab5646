import { environment } from "../environment.server";
import { alternatesOf } from "../features/content/alternates";
import { hasPage } from "../features/content/content.server";
import { pageIds, pagePath } from "../features/content/page-table";
import { languageTags } from "../features/languages/locales";

/** Every page that is really written in its language, with its versions in others: the same set as in the pages' heads. */
export function loader() {
  const { site } = environment;
  const entries = pageIds.flatMap((id) => {
    const links = alternatesOf(id, (tag) => hasPage(tag, id))
      .map(({ hreflang, path }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${site}${path}"/>`)
      .join("");
    return languageTags.filter((tag) => hasPage(tag, id)).map((tag) => `<url><loc>${site}${pagePath(tag, id)}</loc>${links}</url>`);
  });
  const gateway = `<url><loc>${site}/</loc></url>`;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${[gateway, ...entries].join("\n")}\n</urlset>\n`,
    { headers: { "Content-Type": "application/xml; charset=utf-8" } },
  );
}
