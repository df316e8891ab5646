import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { linkTo } from "./features/content/content-page.server";
import { thanksPath } from "./features/content/thanks";
import { requireLanguage } from "./features/languages/addresses";
import { interfaceLanguage } from "./features/languages/texts.server";
import { remixI18next } from "./i18next.server";

/** Loads the page that thanks for an answer. @throws Response 404 for an unknown language, 301 under the other language's word. */
export async function loadThanks({ request, params }: LoaderFunctionArgs) {
  const tag = requireLanguage(params.language);
  const path = thanksPath(tag);
  if (new URL(request.url).pathname !== path) throw redirect(path, 301);
  const t = await remixI18next.getFixedT(request, "common");
  return json({ title: t("helped.title"), language: interfaceLanguage(tag), ancestors: [linkTo(tag, "start")] });
}
