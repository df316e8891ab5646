import { createHash } from "node:crypto";
import { isShown, readDay, readTime } from "../table/read-day";
import type { TableRow } from "../table/read-table";
import type { Frame } from "./judge-spans";
import { longestName, longestPlace } from "./limits";
import type { PostColumn } from "./post-columns";
import type { PostChoices, PostFault, PostLine } from "./post-line";
import { readAddress, readWords } from "./read-words";
import { plainMoment, type WallSpan } from "./wall-span";

/** Characters of a post that are looked at: longer than any platform lets one be. */
const longestPost = 5_000;

/** What is there already, and what a line may say. */
export interface PostSurroundings {
  /** Id of the campaign, and its own dates. */
  campaign: { id: string } & Frame;
  choices: PostChoices;
  /** Reads what a line says that it leads to: a page's id or slug, its path or its address; null for anything else. */
  findTarget: (written: string) => string | null;
  /** Of the campaign's placements: their ids, and the keys of those that are posts. */
  known: ReadonlySet<string>;
}

/** A post that can be taken. */
export interface ReadPost {
  id: string;
  platform: string;
  /** All of it; as the placement's name it may be shortened. */
  text: string;
  link: string | null;
  target: string;
  starts: string;
}

/** Judges lines one after the other; of those that say the same, the first is taken. */
export function judgePosts(rows: readonly TableRow<PostColumn>[], surroundings: PostSurroundings): { line: PostLine; post: ReadPost | null }[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const { post, faults } = readPost(row, surroundings);
    const { date = "", time = "", platform = surroundings.choices.platform, text = "", target = "" } = row.cells;
    const line = { line: row.line, date: post ? plainMoment(post.starts) : `${date} ${time}`.trim(), platform: post?.platform ?? platform, text: shorten(post?.text ?? text), target: post?.target ?? target, faults };
    if (!post) return { line: { ...line, status: "fault" }, post };
    const key = postKey(post.platform, post.starts, post.text);
    const status = surroundings.known.has(post.id) || surroundings.known.has(key) ? "there" : seen.has(key) ? "double" : "new";
    seen.add(key);
    return { line: { ...line, status }, post: status === "new" ? post : null };
  });
}

/** By what a post is known again: platform, day and words, however they are written. */
export function postKey(platform: string, starts: string, text: string): string {
  const fold = (words: string) => words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  const name = fold(platform).replace(/^(x|x \(twitter\)|twitter\/x|x\/twitter)$/, "twitter");
  return JSON.stringify([name, starts.slice(0, 10), fold(shorten(text))]);
}

/** A text as a placement's name. */
export function shorten(text: string): string {
  const letters = [...text];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join("").trimEnd()}…` : text;
}

function readPost({ cells, isSlipped }: TableRow<PostColumn>, { campaign, choices, findTarget }: PostSurroundings): { post: ReadPost | null; faults: PostFault[] } {
  if (isSlipped) return { post: null, faults: [{ column: "line", code: "cells" }] };
  const faults: PostFault[] = [];
  const words = (column: "platform" | "text", written: string, longest: number, missing: PostFault["code"]): string => {
    const read = readWords(written, longest);
    if ("code" in read) faults.push({ column, ...read });
    else if (read.words === "") faults.push({ column, code: missing });
    return "words" in read ? read.words : "";
  };
  const starts = readStart(cells, campaign, choices);
  if ("faults" in starts) faults.push(...starts.faults);
  const platform = words("platform", cells.platform ?? choices.platform, longestPlace, "platformMissing");
  const text = words("text", cells.text ?? "", longestPost, "missing");
  const link = readAddress(cells.link ?? "");
  if ("code" in link) faults.push({ column: "link", ...link });
  const target = cells.target === undefined ? choices.target : findTarget(cells.target);
  if (target === null) faults.push({ column: "target", code: /^[a-z]+:|^www\./i.test(cells.target ?? "") ? "targetForeign" : "targetUnknown" });
  if (faults.length > 0 || "faults" in starts || "code" in link || target === null) return { post: null, faults };
  const id = createHash("sha256").update(`${campaign.id}\n${postKey(platform, starts.starts, text)}`).digest("hex").slice(0, 36);
  return { post: { id, platform, text, link: link.address, target, starts: starts.starts }, faults };
}

/** When a post stood up: at its minute, or from when the day or the campaign began where no time is told. */
function readStart(cells: TableRow<PostColumn>["cells"], { starts, ends }: Frame, { order }: PostChoices): Pick<WallSpan, "starts"> | { faults: PostFault[] } {
  if (cells.date === undefined) return { faults: [{ column: "date", code: "missing" }] };
  const read = readDay(cells.date, order);
  if ("fault" in read) return { faults: [{ column: "date", code: read.fault }] };
  const clock = cells.time === undefined ? { time: read.time } : readTime(cells.time);
  if ("fault" in clock) return { faults: [{ column: "time", code: clock.fault }] };
  if (clock.time !== null && !isShown(read.day, clock.time)) return { faults: [{ column: cells.time === undefined ? "date" : "time", code: "noSuchTime" }] };
  const isFirstDay = clock.time === null && starts?.slice(0, 10) === read.day;
  const moment = isFirstDay ? starts : `${read.day}T${clock.time ?? "00:00"}`;
  if (starts !== null && moment < starts) return { faults: [{ column: "date", code: "beforeCampaign", values: { moment: plainMoment(starts) } }] };
  if (ends !== null && moment >= ends) return { faults: [{ column: "date", code: "afterCampaign", values: { moment: plainMoment(ends) } }] };
  return { starts: moment };
}
