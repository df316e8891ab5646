import { type LanguageTag, localeOf } from "../../languages/locales";
import type { Handout } from "./handout";
import { escapeMarkup } from "./markup";
import { breakLines } from "./text-lines";
import { boldness } from "./text-width";

/** Pixels, where the picture is shown as large as it is drawn. */
export const bannerSize = { width: 600, height: 200 } as const;

const margin = { inline: 24, block: 14 } as const;
/** Letters are tried as large as this, and then smaller until everything has room. */
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46];

/** One of the banner's texts as it is set: letters in pixels at full size, and the room above it. */
interface Style {
  size: number;
  bold: boolean;
  above: number;
  attributes: string;
}

const styles = {
  heading: { size: 27, bold: true, above: 0, attributes: 'font-weight="700" fill="#1a1d21"' },
  body: { size: 18, bold: false, above: 6, attributes: 'fill="#1a1d21"' },
  call: { size: 18, bold: true, above: 9, attributes: 'font-weight="700" fill="#0a4f5c" text-decoration="underline"' },
  example: { size: 14, bold: false, above: 8, attributes: 'fill="#42484f"' },
} as const satisfies Record<string, Style>;

/** A line on its place: `y` is where its letters stand. */
interface Row {
  text: string;
  y: number;
  size: number;
  attributes: string;
}

/**
 * A placement's words as an SVG picture, for a site that shows pictures. It holds text alone: no script, no style that a
 * strict site would refuse, no font, nothing that is fetched.
 */
export function drawBanner({ creative, example }: Handout): string {
  const { language, heading, body, call } = creative;
  const { width, height } = bannerSize;
  const texts = [["heading", heading], ["body", body], ["call", call], ...(example ? [["example", example] as const] : [])] as const;
  const layouts = scales.map((scale) => layOut(texts, language, scale));
  const { rows, tall } = layouts.find((layout) => layout.fits) ?? layouts[layouts.length - 1]!;
  const down = Math.max(margin.block, (height - tall) / 2);
  const { direction } = localeOf(language);
  const x = direction === "rtl" ? width - margin.inline : margin.inline;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${language}" role="img" font-family="system-ui, sans-serif">`,
    `<title>${escapeMarkup(heading)}</title>`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="6" fill="#fbfaf7" stroke="#0a4f5c" stroke-width="2"/>`,
    ...rows.map(({ text, y, size, attributes }) => `<text x="${x}" y="${(down + y).toFixed(1)}" font-size="${size}" direction="${direction}" ${attributes}>${escapeMarkup(text)}</text>`),
    "</svg>\n",
  ].join("\n");
}

/** Sets the texts one under the other at a size. @returns Also how tall they are, and whether they have room without a word cut. */
function layOut(texts: readonly (readonly [keyof typeof styles, string])[], language: LanguageTag, scale: number): { rows: Row[]; tall: number; fits: boolean } {
  const leading = leadingOf(language);
  const rows: Row[] = [];
  let [tall, isCut] = [0, false];
  for (const [kind, text] of texts) {
    const { size, bold, above, attributes } = styles[kind];
    const letter = Math.floor(size * scale * 10) / 10;
    const set = breakLines(text, language, (bannerSize.width - 2 * margin.inline) / letter / (bold ? boldness : 1));
    isCut ||= set.isCut;
    tall += above * scale;
    for (const line of set.lines) {
      rows.push({ text: line, y: tall + letter * (0.85 + (leading - 1.2) / 2), size: letter, attributes });
      tall += letter * leading;
    }
  }
  return { rows, tall, fits: !isCut && tall <= bannerSize.height - 2 * margin.block };
}

/** Height of a line in ems: scripts with marks above and below need more, and Nastaliq leans down. */
function leadingOf(language: LanguageTag): number {
  if (language === "ur") return 2;
  return { latin: 1.25, cyrillic: 1.25, hebrew: 1.3, han: 1.35, ethiopic: 1.45, arabic: 1.55, thai: 1.5 }[localeOf(language).script];
}
