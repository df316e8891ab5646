import { createServer as createHttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";
import { OfficeDoor } from "../app/features/office/office-tables.server";
import type * as Application from "../app/server/app";

/**
 * The site with faults put into it, as a process of its own: /sv cannot load, /en cannot be drawn,
 * and /ar breaks the drawing of every page. Prints its address when it listens.
 */

delete process.env.VITEST;
process.env.NODE_ENV = "development";
const vite = await createServer({ server: { middlewareMode: true, ws: false, hmr: false }, appType: "custom", logLevel: "error" });
const { createApp } = (await vite.ssrLoadModule("/app/server/app.ts")) as typeof Application;
const build = (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;

const start = build.routes["routes/$language._index"];
if (!start) throw new Error("There is no start page to break");
const broken = {
  ...start,
  module: {
    ...start.module,
    loader: ({ params }: { params: Record<string, string | undefined> }) => {
      if (params.language === "sv") throw new Error("secret of the loader");
      return { language: params.language };
    },
    default: () => {
      throw new Error("secret of the page");
    },
  },
} as typeof start;
const entry = {
  ...build.entry,
  module: {
    ...build.entry.module,
    default: (...input: Parameters<typeof build.entry.module.default>) => {
      if (input[0].url.endsWith("/ar")) throw new Error("secret of the entry");
      return build.entry.module.default(...input);
    },
  },
};

const app = createApp({
  build: { ...build, entry, routes: { ...build.routes, "routes/$language._index": broken } },
  site: "https://exempel.test",
  decoys: { all: ["https://www.smhi.se/", "https://www.kb.se/"], byLanguage: {} },
  measuring: { book: () => ({ revision: 0, placements: [], pages: [] }), level: 2, isBehind: () => false, count: () => Promise.resolve() },
  door: new OfficeDoor({ directory: "not-opened", url: undefined }),
  log: (line) => void process.stdout.write(line),
});
const server = createHttpServer(app).listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
