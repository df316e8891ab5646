import type { MetaDescriptor } from "@remix-run/node";
import type { Alternate } from "./features/content/alternates";

interface PageMeta {
  /** Origin of the site, "https://…". */
  site: string;
  title: string;
  path: string;
  /** Another path where the page is shown in a language that stands in for the visitor's. */
  canonicalPath: string;
  alternates: Alternate[];
}

/** Head of a public page. The title stands alone, without the site's name: tab and history are seen by others. */
export function pageMeta({ site, title, path, canonicalPath, alternates }: PageMeta): MetaDescriptor[] {
  const link = (attributes: Record<string, string>) => ({ tagName: "link", ...attributes });
  // What is shown in a stand-in's language belongs to that language's address, for search engines.
  if (path !== canonicalPath) {
    return [{ title }, { name: "robots", content: "noindex" }, link({ rel: "canonical", href: site + canonicalPath })];
  }
  return [
    { title },
    link({ rel: "canonical", href: site + path }),
    ...alternates.map(({ hreflang, path: other }) => link({ rel: "alternate", hrefLang: hreflang, href: site + other })),
  ];
}
