import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { describe, expect, test } from "vitest";
import type { Placement } from "../../app/features/campaigns/campaign";
import { makeCode } from "../../app/features/campaigns/code";
import type { Metric } from "../../app/features/measuring/count";
import { type Level, levels, metricsAt } from "../../app/features/measuring/level";
import { answerPages } from "../../app/server/answers";
import { beacons } from "../../app/server/beacon";
import type { Measuring } from "../../app/server/measuring";
import { PageCache } from "../../app/server/page-cache";
import { placementLinks } from "../../app/server/placement-link";
import { servePages } from "../../app/server/serve-page";
import { browser, fetchPage } from "../counted";

const code = makeCode(() => 7);
const placement: Placement = {
  id: "banner", campaign: "autumn", kind: "slot", slot: "page-end", code, target: "is-this-violence", isPaused: false, demonstration: false, endsAt: Infinity,
  creatives: [{ language: "sv", heading: "Du är inte ensam", body: "Någon svarar.", call: "Läs mer" }], spans: [{ starts: 0, ends: Infinity }],
};

const post = { method: "POST", headers: { ...browser, "Sec-Fetch-Site": "same-origin" } };

/** Everything that a visitor can do: be shown a banner, follow it, go on to help, answer, call; and a robot that comes by. */
const visits = [
  { path: "/sv" }, { path: `/k/${code}/sv` }, { path: `/sv/ar-det-har-vald?k=${code}` }, { path: `/sv/stodlinjer?k=${code}` },
  { path: "/svar/ja/sv/stodlinjer", ...post }, { path: "/svar/nej/sv/stodlinjer", ...post },
  { path: "/n", ...post, body: `v ${code}/sv` }, ...["phone", "sms", "chat", "web"].map((channel) => ({ path: "/n", ...post, body: `c violence ${channel} sv` })),
  { path: "/sv", method: "HEAD" },
];

/** What the site counts at a level when all of that happens. */
async function countedAt(level: Level): Promise<Set<Metric>> {
  const counted = new Set<Metric>();
  const measuring: Measuring = {
    book: () => ({ revision: 1, placements: [placement], pages: [] }),
    level,
    isBehind: () => false,
    count: (...counts) => Promise.resolve(counts.forEach(({ metric }) => counted.add(metric))),
  };
  const render = () => Promise.resolve(new Response("<!doctype html>"));
  const pages = { plain: new PageCache(render), followed: new PageCache(render) };
  const server = createServer(express().use(placementLinks(measuring), answerPages(measuring), beacons(measuring), servePages(pages, measuring))).listen(0, "127.0.0.1");
  await once(server, "listening");
  for (const { path, ...asked } of visits) await fetchPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, asked);
  server.close();
  return counted;
}

/** Of how the counting itself goes, which no visit is needed for. */
const quality: Metric[] = ["degraded", "outage"];

describe.each(levels)("at level %i", (level) => {
  test("what is counted is what the page about measuring tells, no more and no less", async () => {
    expect([...(await countedAt(level))].sort()).toEqual(metricsAt(level).filter((metric) => !quality.includes(metric)).sort());
  });
});
