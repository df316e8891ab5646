import { describe, expect, test } from "vitest";
import { readFilm } from "../../../app/features/content/film";

const path = "locales/swl/start.md";
const filmFile = (change: Record<string, string> = {}, text = "Du kan ringa\noch vara tyst.\n\nDu bestämmer.") => {
  const fields = { video: "start.mp4", captions: "start.vtt", width: "1280", height: "720", ...change };
  return `---\n${Object.entries(fields).map(([field, value]) => `${field}: ${value}`).join("\n")}\n---\n${text}\n`;
};
const folder: Record<string, string> = { "start.mp4": "\0\0\0 ftypisom", "start.vtt": "WEBVTT\n\n00:01", "no.vtt": "1\n00:01" };
const read = (source: string) => readFilm(path, source, (name) => folder[name]);

test("a film is read with its files, its size and what is said in it", () => {
  expect(read(filmFile())).toEqual({ video: "/film/start.mp4", captions: "/film/start.vtt", width: 1280, height: 720, transcript: ["Du kan ringa och vara tyst.", "Du bestämmer."] });
});

describe("a film is refused", () => {
  test.each([
    ["that is another site's", { video: "https://film.test/start.mp4" }, undefined, "video"],
    ["that is not there", { video: "slut.mp4" }, undefined, "video"],
    ["without captions", { captions: "slut.vtt" }, undefined, "captions"],
    ["whose captions are none", { captions: "no.vtt" }, undefined, "captions"],
    ["without a size", { width: "stor" }, undefined, "width"],
    ["whose words nobody has written down", {}, "", "text"],
    ["whose words hold a number", {}, "Ring 020-50 50 50.", "text"],
    ["with a field that we do not know", { autoplay: "true" }, undefined, "front matter"],
  ])("%s", (_what, change, text, field) => {
    expect(() => read(filmFile(change, text))).toThrow(expect.objectContaining({ file: path, field }) as Error);
  });
});
