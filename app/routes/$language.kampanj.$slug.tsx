import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { environment } from "../environment.server";
import { type OwnPage, ownPagePath, textsFor } from "../features/campaigns/own-page/own-page";
import { codeParameter } from "../features/campaigns/slot-view";
import { linkTo } from "../features/content/content-page.server";
import { GonePage } from "../features/content/gone-page";
import { isPageId } from "../features/content/page-table";
import { ShortPage } from "../features/content/short-page";
import { fillShortPage, readWords } from "../features/content/short-page.server";
import { requireLanguage } from "../features/languages/addresses";
import { canonicalTag, type LanguageTag } from "../features/languages/locales";
import { MeasuringScript } from "../features/measuring/measuring-script";
import { FrameHelp } from "../frame";
import { remixI18next } from "../i18next.server";
import { publicPage } from "../public-page";

export { publicHeaders as headers } from "../public-page";

/** A campaign's own page: /sv/kampanj/hosten. Its words come with the request: they lie in memory, whatever becomes of the database. */
export async function loader({ request, params, context: { ownPage: own, followed } }: LoaderFunctionArgs) {
  const tag = canonicalTag(params.language ?? "") ?? requireLanguage(params.language);
  if (!own) throw new Response(null, { status: 404 });
  const path = ownPagePath(tag, own.slug);
  const { pathname, search } = new URL(request.url);
  if (pathname !== path) throw redirect(path + search, 301);

  const page = readOwnPage(own, tag, new Date(), followed ? `?${codeParameter}=${followed}` : "");
  const others = own.texts.filter(({ language }) => language !== page?.language).map(({ language }) => ({ tag: language, path: ownPagePath(language, own.slug) }));
  if (page) return publicPage({ kind: "page" as const, ...page, languages: others, isExample: own.demonstration, sees: environment.measuring.level === 3 });
  const t = await remixI18next.getFixedT(request, "common");
  return json({ kind: "gone" as const, title: t("error.missing.title"), instead: linkTo(tag, isPageId(own.instead) ? own.instead : "start"), start: linkTo(tag, "start") }, { status: 410 });
}

/** The page in the best language whose words can be read; null where none can be, or the campaign is over. */
function readOwnPage(own: OwnPage, tag: LanguageTag, now: Date, toHelp: string) {
  if (now.getTime() >= own.endsAt) return null;
  for (const { language, ...words } of textsFor(own, tag)) {
    const { sections, faults } = readWords(words);
    if (faults.length > 0) continue;
    const page = fillShortPage(words.title, sections, { language, tag, now, toHelp });
    return { ...page, freshUntil: new Date(Math.min(Date.parse(page.freshUntil), own.endsAt)).toISOString() };
  }
  return null;
}

/** Not for search engines: campaigns come and go, and who searches for help shall find the pages that stay. */
export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? [{ title: data.title }, { name: "robots", content: "noindex" }] : []);

export default function OwnPageRoute() {
  const data = useLoaderData<typeof loader>();
  if (data.kind === "gone") return <GonePage instead={data.instead} start={data.start} help={<FrameHelp />} />;
  return (
    <>
      <ShortPage data={data} help={<FrameHelp />} languages={data.languages} isExample={data.isExample} />
      {data.sees && <MeasuringScript />}
    </>
  );
}
