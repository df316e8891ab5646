import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { parse } from "node-html-parser";
import { expect, inject, test } from "vitest";
import { FilmPlayer } from "../../../app/features/content/film-player";
import { createTexts } from "../../../app/i18next.server";
import { contentSecurityPolicy } from "../../../app/server/security-headers";

const film = { video: "/film/start.mp4", captions: "/film/start.vtt", width: 1280, height: 720, transcript: ["Du kan ringa och vara tyst.", "Du bestämmer."] };
const draw = async () => renderToString(<I18nextProvider i18n={await createTexts("sv")}><FilmPlayer film={film} /></I18nextProvider>);

test("a film waits until it is asked for, and stays in the browser", async () => {
  const video = parse(await draw()).querySelector("video");

  expect(video?.getAttribute("preload")).toBe("none");
  expect(video?.getAttribute("autoplay") ?? video?.getAttribute("autoPlay")).toBeUndefined();
  expect(video?.getAttribute("controlsList")).toBe("nodownload noremoteplayback");
  expect(video?.toString()).toMatch(/disablePictureInPicture/i);
  expect(video?.toString()).toMatch(/disableRemotePlayback/i);
});

test("a film has a name, Swedish captions and its words beside it", async () => {
  const document = parse(await draw());

  expect(document.querySelector(`#${document.querySelector("video")?.getAttribute("aria-labelledby")}`)?.textContent).toBe("Film på svenskt teckenspråk");
  expect(document.querySelector("track")?.attributes).toMatchObject({ kind: "captions", src: film.captions, srcLang: "sv" });
  expect(document.querySelectorAll("details p").map(({ textContent }) => textContent)).toEqual(film.transcript);
});

test("a page with a film may load it from this site and from nowhere else; other pages may load none", async () => {
  expect(contentSecurityPolicy(await draw())).toContain("media-src 'self'");
  expect(contentSecurityPolicy("<p>no film</p>")).not.toContain("media-src");
});

test("where there is no film nothing is shown of it", async () => {
  const html = await (await fetch(`${inject("site")}/sv`)).text();

  expect(html).not.toMatch(/<video|teckenspråk<\/h2>/);
});
