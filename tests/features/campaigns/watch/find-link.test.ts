import { describe, expect, test } from "vitest";
import { makeCode } from "../../../../app/features/campaigns/code";
import { hasLink } from "../../../../app/features/campaigns/watch/find-link";

const code = makeCode(() => 12);
const site = "https://fritt.example";
const stands = (html: string) => hasLink(html, { site, code });

describe("a placement's link stands on a page", () => {
  test.each([
    `<p><a href="${site}/k/${code}" rel="noopener">Läs mer</a></p>`,
    `<A class=x HREF='${site}/k/${code}/ar'>`,
    `<a data-x="1" href = ${site}/k/${code.toLowerCase()}>`,
    `<a href="&#104;ttps://fritt.example&#x2F;k&sol;${code}?x=1&amp;y=2">`,
    `<!-- a remark --><a\n  href="${site}/k/${code}/">`,
    `<script>var a = "</a>"</script><a href="${site}/k/${code}">`,
  ])("as %s", (html) => {
    expect(stands(html)).toBe(true);
  });

  test.each([
    "", `${site}/k/${code}`, `<a href="${site}/">`, `<a href="/k/${code}">`, `<a href="https://other.example/k/${code}">`, `<a href="https://fritt.example.other.example/k/${code}">`,
    `<a href="https://other.example/?to=${site}/k/${code}">`, `<a href="${site}/k/${makeCode(() => 13)}">`, `<a href="${site}/k/${code}X">`, `<a href="${site}/k/${code}/nowhere">`, `<a href="${site}/x/k/${code}">`,
    `<!-- <a href="${site}/k/${code}"> -->`, `<!-- <a href="${site}/k/${code}">`, `<script>'<a href="${site}/k/${code}">'</script>`, `<template><a href="${site}/k/${code}"></template>`, `<textarea><a href="${site}/k/${code}"></textarea>`,
    `<abbr href="${site}/k/${code}">`, `<link href="${site}/k/${code}">`, `<a title='href="${site}/k/${code}'>`, `<a>href="${site}/k/${code}"</a>`,
  ])("but not as %s", (html) => {
    expect(stands(html)).toBe(false);
  });

  test.each(["<a ", "<a href=", '<a href="', "<!--", "<script ", "<script></script ", "<a href  ", "&#", "< a", "<a  href\n=\n"])("however a hostile page repeats %j, the answer comes at once", (piece) => {
    const begun = performance.now();
    stands(piece.repeat(1_048_576 / piece.length));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
