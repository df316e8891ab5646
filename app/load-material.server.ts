import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { environment } from "./environment.server";
import type { Placement } from "./features/campaigns/campaign";
import { readCode } from "./features/campaigns/code";
import { isOver } from "./features/campaigns/placement-book";
import { exampleIn } from "./features/campaigns/placer/example.server";
import { linkAddress } from "./features/campaigns/placer/link";
import { materialPath, readMaterialAddress } from "./features/campaigns/placer/material-address";
import { kitsOf } from "./features/campaigns/placer/placer-kit";
import type { CodeState, PrintedCode, Prints } from "./features/campaigns/placer/prints";
import { makeQrCode } from "./features/campaigns/placer/qr-code";
import { linkTo } from "./features/content/content-page.server";
import { getPage } from "./features/content/content.server";
import { ancestorsOf } from "./features/content/page-table";
import { firstHelp } from "./features/directory/register.server";
import { phoneOf } from "./features/directory/service";
import { requireLanguage } from "./features/languages/addresses";
import { type LanguageTag, languageTags } from "./features/languages/locales";
import { nextMidnight } from "./features/languages/stockholm-clock";
import { essentialsLanguage, materialLanguage, resources, translationState } from "./features/languages/texts.server";
import { readRequestedPage } from "./load-content-page.server";
import { publicPage } from "./public-page";

/** Loads the page of materials and the languages that have words for cards and posters. @throws Response as of every page. */
export async function loadMaterials({ params, request, context }: LoaderFunctionArgs) {
  const page = await readRequestedPage(request, params.language, new URL(request.url).pathname.split("/")[2] ?? "", context);
  return publicPage({ ...page, words: materialLanguage(requireLanguage(params.language)), tags: languageTags.filter((tag) => essentialsLanguage(tag) === tag) });
}

/**
 * Loads cards, a poster, or what a placer takes along for a code. With a code, nothing is kept for the next visitor: a
 * campaign may end at any moment.
 *
 * @throws Response 404 where there is no such part, 301 where the address is written another way.
 */
export async function loadMaterialPart({ request, context }: LoaderFunctionArgs) {
  const { pathname } = new URL(request.url);
  const address = readMaterialAddress(pathname);
  if (!address) throw new Response(null, { status: 404 });
  const { tag, part } = address;
  const code = address.code === undefined ? undefined : (readCode(address.code) ?? address.code);
  const path = materialPath(tag, part, code);
  if (pathname !== path) throw redirect(path, 301);

  const now = new Date();
  const placement = code === undefined ? undefined : context.placements?.(code);
  const codeState: CodeState = code === undefined ? null : !placement ? "unknown" : isOver(placement, now.getTime()) ? "ended" : null;
  const language = materialLanguage(tag);
  const data = {
    part: part === "placement"
      ? { kind: part, kits: placement ? kitsOf(placement, tag, { site: environment.site, exampleIn }) : [] }
      : readPrints(part, tag, placement),
    title: resources[language].material?.[part].title ?? "",
    language,
    codeState,
    ancestors: [...ancestorsOf("materials"), "materials" as const].map((id) => linkTo(tag, id)),
    now: now.toISOString(),
    freshUntil: nextMidnight(now).toISOString(),
  };
  if (code === undefined) return publicPage(data);
  return json(data, { status: part === "placement" && !placement ? 404 : 200 });
}

/** What cards and posters say: words of the language, numbers of the register, the start page's own heading. */
function readPrints(kind: Prints["kind"], tag: LanguageTag, placement: Placement | undefined): Prints {
  const { danger, talk } = firstHelp(tag);
  const [dangerPhone, phone] = [phoneOf(danger.service), phoneOf(talk.service)];
  if (!dangerPhone || !phone) throw new Error("The two first services have no number");
  const start = getPage(tag, "start");
  const language = essentialsLanguage(tag);
  return {
    kind,
    language,
    heading: { text: start.page.heading, language: start.language },
    numbers: { danger: dangerPhone.display, talk: phone.display },
    facts: [...(phone.hours === "always" ? ["always" as const] : []), ...(phone.cost === "free" ? ["free" as const] : []), ...(phone.anonymous === "yes" ? ["anonymous" as const] : []), "silent"],
    address: (placement ? linkAddress(environment.site, "") : environment.site).replace(/^https?:\/\//, ""),
    code: placement ? printCode(placement, tag, language) : null,
    machine: translationState(language).translation === "machine",
  };
}

function printCode({ code, demonstration }: Placement, tag: LanguageTag, language: LanguageTag): PrintedCode {
  return { letters: code, qr: makeQrCode(linkAddress(environment.site, code, tag)), example: demonstration ? exampleIn(language) : null };
}
