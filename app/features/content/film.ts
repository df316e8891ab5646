import { parse } from "yaml";
import { z } from "zod";
import { Fault } from "../../fault";
import { findTypedNumber } from "../languages/typed-numbers";
import { cutPage } from "./front-matter";

/** A page's words in Swedish Sign Language. */
export interface Film {
  /** Addresses of ours: "/film/start.mp4" and its Swedish captions. */
  video: string;
  captions: string;
  /** Pixels, so that the page keeps room for it. */
  width: number;
  height: number;
  /** What is said, in Swedish, for those who neither see nor play it. */
  transcript: string[];
}

const file = (ending: string) => z.string().regex(new RegExp(`^[a-z0-9-]+\\.${ending}$`), `must be a file's name that ends with .${ending}`);
const schema = z.strictObject({ video: file("mp4"), captions: file("vtt"), width: z.int().min(160).max(1920), height: z.int().min(160).max(1920) });

/** Folder of the films, from the project's root. */
export const filmFolder = "public/film";

/**
 * Reads `locales/swl/<page>.md`.
 *
 * @param readFile Gives the beginning of a file of `public/film`, as text; undefined where there is none.
 * @throws Fault that names the field.
 */
export function readFilm(path: string, source: string, readFile: (name: string) => string | undefined): Film {
  const { yaml, body } = cutPage(path, source);
  const result = schema.safeParse(parse(yaml));
  const issue = result.error?.issues[0];
  if (!result.success) throw new Fault(path, 1, ["front matter", ...(issue?.path ?? [])].at(-1)?.toString() ?? "", issue?.message ?? "is not valid");
  const { video, captions, width, height } = result.data;
  for (const [field, name] of [["video", video], ["captions", captions]] as const) {
    if (readFile(name) === undefined) throw new Fault(path, 1, field, `there is no ${filmFolder}/${name}`);
  }
  if (!readFile(captions)?.startsWith("WEBVTT")) throw new Fault(path, 1, "captions", "must be WebVTT, whose first line is WEBVTT");

  const transcript = body.trim().split(/\n\s*\n/).map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim()).filter(Boolean);
  if (transcript.length === 0) throw new Fault(path, 1, "text", "must say what is said in the film");
  const number = findTypedNumber(transcript.join("\n"));
  if (number) throw new Fault(path, 1, "text", `the number "${number}" is typed; the page shows it above the film`);
  return { video: `/film/${video}`, captions: `/film/${captions}`, width, height, transcript };
}
