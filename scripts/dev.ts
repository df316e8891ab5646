import { createServer as createHttpServer } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import { createServer } from "vite";
import type * as Door from "../app/features/office/office-tables.server";
import type * as Application from "../app/server/app";
import type * as Measuring from "../app/server/start-measuring";

/** `npm run dev`: the site from its sources; a change to any of them loads the page anew. */

process.env.NODE_ENV = "development";
const { environment } = await import("../app/environment.server");

const log = (line: string) => void process.stdout.write(line);
const http = createHttpServer();
const vite = await createServer({ server: { middlewareMode: { server: http }, hmr: { server: http } }, appType: "custom" });
const { startMeasuring } = (await vite.ssrLoadModule("/app/server/start-measuring.ts")) as typeof Measuring;
const measuring = startMeasuring({ storage: environment.storage, level: environment.measuring.level, smallest: environment.measuring.smallest, fourEyes: environment.office.fourEyes, log });
const { OfficeDoor } = (await vite.ssrLoadModule("/app/features/office/office-tables.server.ts")) as typeof Door;
const door = new OfficeDoor(environment.storage);
const server = express();

server.use(vite.middlewares);
server.use((request, response, next) => {
  void (async () => {
    const { createApp } = (await vite.ssrLoadModule("/app/server/app.ts")) as typeof Application;
    const build = (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
    createApp({ build, site: environment.site, decoys: environment.decoys, measuring, door, log })(request, response, next);
  })().catch((error: unknown) => {
    if (error instanceof Error) vite.ssrFixStacktrace(error);
    next(error);
  });
});

http.on("request", server);
http.listen(environment.port, environment.host, () => console.log(`Developing: ${environment.site}`));
