import type { LanguageTag } from "../../languages/locales";
import type { Placement } from "../campaign";
import { drawBanner } from "./banner-image";
import { type Handout, handoutOf, type HandoutOptions } from "./handout";
import { linkAddress, type PlacerFileName, placerFilePath, savedName } from "./link";
import { materialPath } from "./material-address";
import { oembedAddress } from "./oembed";
import { makeQrCode, type QrCode } from "./qr-code";
import { imageSnippet, textSnippet } from "./snippet";

/** What a placer takes along for a code, in one language. */
export interface PlacerKit {
  language: LanguageTag;
  link: string;
  /** Null where the placement has no words. */
  words: HandedWords | null;
  qr: QrCode;
  qrFile: SavedFile;
  /** Paths of what is printed with this code. */
  cards: string;
  poster: string;
}

/** A placement's words as they are copied. */
interface HandedWords {
  /** HTML with the words, and HTML with the picture. */
  text: string;
  image: string;
  /** The picture as a data address, since the pages show no files; and what it says. */
  picture: string;
  alt: string;
  pictureFile: SavedFile;
  embed: string;
  language: LanguageTag;
}

/** A file of ours, and what it is called where it is saved. */
interface SavedFile {
  path: string;
  name: string;
}

/** What is taken along for a placement in each language that it has words in, the asker's own first; without words, in that alone. */
export function kitsOf(placement: Placement, asked: LanguageTag, options: HandoutOptions): PlacerKit[] {
  const own = placement.creatives.map(({ language }) => language);
  const languages = own.length === 0 ? [asked] : own.toSorted((a, b) => Number(b === asked) - Number(a === asked));
  return languages.map((language) => {
    const link = linkAddress(options.site, placement.code, language);
    const handout = handoutOf(placement, language, options);
    return {
      language,
      link,
      words: handout && wordsOf(handout, options.site),
      qr: makeQrCode(link),
      qrFile: fileOf(placement.code, language, "qr"),
      cards: materialPath(language, "cards", placement.code),
      poster: materialPath(language, "poster", placement.code),
    };
  });
}

function wordsOf(handout: Handout, site: string): HandedWords {
  const { code, tag, creative: { heading, body, call, language } } = handout;
  const pictureFile = fileOf(code, tag, "banner");
  return {
    text: textSnippet(handout),
    image: imageSnippet(handout, pictureFile.name),
    picture: `data:image/svg+xml,${encodeURIComponent(drawBanner(handout))}`,
    alt: `${heading} ${body} ${call}`,
    pictureFile,
    embed: oembedAddress(site, code, tag),
    language,
  };
}

function fileOf(code: string, tag: LanguageTag, name: PlacerFileName): SavedFile {
  return { path: placerFilePath(code, tag, name), name: savedName(code, tag, name) };
}
