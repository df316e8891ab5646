import { type RequestHandler, type Response, Router } from "express";
import type { Placement } from "../features/campaigns/campaign";
import { readCode } from "../features/campaigns/code";
import { drawBanner } from "../features/campaigns/placer/banner-image";
import { exampleIn } from "../features/campaigns/placer/example.server";
import { handoutOf } from "../features/campaigns/placer/handout";
import { linkAddress, placerFileNames } from "../features/campaigns/placer/link";
import { oembedOf, readLinkAddress } from "../features/campaigns/placer/oembed";
import { drawQrCode } from "../features/campaigns/placer/qr-code";
import { isLanguageTag, type LanguageTag } from "../features/languages/locales";
import { interfaceLanguage, resources } from "../features/languages/texts.server";

interface PlacerFilesOptions {
  /** A placement of a published campaign by its code, as `readCode` writes it. */
  findPlacement: (code: string) => Placement | undefined;
  /** Origin of the site, "https://…". */
  site: string;
}

/**
 * What placers save and embed: QR code and picture of a placement as SVG, and its words by oEmbed. The pictures keep the
 * policies that every answer of ours has: nothing runs or loads in them, and no other site can show them from here, which
 * would tell us of its visitors. The words may be read by a program on any site: they are the same for everyone.
 */
export function placerFiles({ findPlacement, site }: PlacerFilesOptions): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  const take = (code: string, tag: LanguageTag) => {
    const placement = findPlacement(code);
    return placement && handoutOf(placement, tag, { site, exampleIn });
  };

  router.get("/placera/:code/:tag/:file", (request, response) => {
    response.locals.route = "placer";
    const { code: written, tag, file } = request.params;
    const [code, name] = [readCode(written), placerFileNames.find((one) => file === `${one}.svg`)];
    if (!name || !isLanguageTag(tag)) return refuseFile(response, "There is no such file. There are qr.svg and banner.svg.");
    if (code === null || !findPlacement(code)) return refuseFile(response, "We do not have this code. Check how it is written.");
    const handout = name === "banner" ? take(code, tag) : null;
    if (name === "banner" && !handout) return refuseFile(response, "This code has no words for a picture.");
    response.type("image/svg+xml").send(handout ? drawBanner(handout) : drawQrCode(linkAddress(site, code, tag)));
  });

  router.get("/oembed", (request, response) => {
    response.locals.route = "placer";
    response.set("Access-Control-Allow-Origin", "*");
    const query = new URLSearchParams(request.url.split("?")[1] ?? "");
    if ((query.get("format") ?? "json") !== "json") return void response.status(501).json({ error: "Only format=json is answered." });
    const link = readLinkAddress(query.get("url") ?? "", site);
    const handout = link && take(link.code, link.tag);
    if (!handout) return void response.status(404).json({ error: `url must be a link that we have, as ${site}/k/CODE/sv` });
    const name = resources[interfaceLanguage(handout.creative.language)].common?.siteName ?? "";
    response.json(oembedOf(handout, { name, site }, { width: readLimit(query, "maxwidth"), height: readLimit(query, "maxheight") }));
  });
  return router;
}

function refuseFile(response: Response, reason: string): void {
  response.status(404).type("text/plain").send(`${reason}\n`);
}

/** Pixels that were asked for at most; anything that is no number asks for nothing. */
function readLimit(query: URLSearchParams, name: string): number {
  const limit = Number.parseInt(query.get(name) ?? "", 10);
  return limit > 0 ? limit : Infinity;
}
