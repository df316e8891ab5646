import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { environment } from "./environment.server";
import { linkTo } from "./features/content/content-page.server";
import { ancestorsOf } from "./features/content/page-table";
import { directoryPath, type DirectoryAddress, readDirectoryAddress } from "./features/directory/directory-address";
import type { DirectoryPart } from "./features/directory/directory-part";
import { readList, readPrint, readService } from "./features/directory/directory-part.server";
import type { LanguageTag } from "./features/languages/locales";
import { interfaceLanguage } from "./features/languages/texts.server";
import { remixI18next } from "./i18next.server";

/**
 * Loads what lies under the directory.
 *
 * @throws Response 404 where there is no such service, 301 where the address is written another way.
 */
export async function loadDirectoryPart({ request }: LoaderFunctionArgs) {
  const { pathname, search, searchParams } = new URL(request.url);
  const address = readDirectoryAddress(pathname);
  if (!address || address.kind === "results") throw new Response(null, { status: 404 });
  const { tag } = address;
  const path = directoryPath(tag, address.kind === "service" ? { service: address.id } : address.kind);
  if (pathname !== path) throw redirect(path + search, 301);

  const part = readPart(address, searchParams, new Date());
  if (!part) throw new Response(null, { status: 404 });
  const t = await remixI18next.getFixedT(request, "directory");
  const named = part.kind === "service" ? { title: part.named.name, language: part.named.language } : { title: t(`${part.kind}.title`), language: interfaceLanguage(tag) };
  // What is shown in a stand-in's language belongs to that language's address, for search engines.
  const own = part.kind === "service" ? directoryPath(part.named.language, { service: part.named.service.id }) : path;
  return json({ part, ...named, ancestors: readAncestors(tag), canonical: environment.site + own, standsIn: own !== path });
}

function readPart(address: DirectoryAddress, query: URLSearchParams, now: Date): DirectoryPart | null {
  switch (address.kind) {
    case "service": return readService(address.tag, address.id, environment.site, now);
    case "list": return readList(address.tag, query, now);
    case "print": return readPrint(address.tag, query, now);
    case "thanks": return { kind: "thanks" };
    default: return null;
  }
}

function readAncestors(tag: LanguageTag) {
  return [...ancestorsOf("find-support"), "find-support" as const].map((id) => linkTo(tag, id));
}
