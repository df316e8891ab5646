import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Network } from "../../../../app/features/campaigns/watch/fetch-page.server";
import { outside } from "../../../outside/setup";

/** Names of other people's sites; nobody has them. */
export const hosts = ["host.example", "www.host.example", "other.example"] as const;

/** A real site of somebody else on this machine, over https, with a certificate for its names. */
export interface HostSite {
  /** How it is reached: its port, its certificate; this machine counts as public, every name as its own. */
  network: Network;
  /** Paths that were asked for, with the headers. */
  asked: { host: string; path: string; headers: IncomingMessage["headers"] }[];
  /** Connections that were made to it. */
  connections: () => number;
  stop: () => Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function startHostSite(answer: Answer): Promise<HostSite> {
  const { private: key, cert } = await generate([{ name: "commonName", value: hosts[0] }], { keySize: 2048, algorithm: "sha256", extensions: [{ name: "subjectAltName", altNames: hosts.map((value) => ({ type: 2, value })) }] });
  const asked: HostSite["asked"] = [];
  let connections = 0;
  const server = createServer({ key, cert }, (request, response) => {
    asked.push({ host: request.headers.host ?? "", path: request.url ?? "", headers: request.headers });
    answer(request, response);
  });
  server.on("connection", () => void (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    network: { resolve: () => Promise.resolve(["127.0.0.1"]), isPublic: () => true, port: (server.address() as AddressInfo).port, patience: 5_000, authority: cert },
    asked, connections: () => connections, stop: () => stop(server),
  };
}

/**
 * A site for the tests of one file. Its names are resolved by these tests alone, so nothing stands for it: what others answer
 * by msw is switched off. A fault that nobody catches would end the server, so there must be none.
 */
export function openHostSite(): { site: () => HostSite; answerWith: (answer: Answer) => void } {
  const [unseen, none]: [unknown[], Answer] = [[], (_request, response) => void response.writeHead(404).end()];
  const note = (error: unknown) => void unseen.push(error);
  let [site, answer] = [null as HostSite | null, none];
  beforeAll(() => outside.close());
  beforeAll(async () => {
    process.on("uncaughtException", note).on("unhandledRejection", note);
    site = await startHostSite((request, response) => answer(request, response));
  });
  afterAll(async () => {
    await site?.stop();
    process.off("uncaughtException", note).off("unhandledRejection", note);
  });
  beforeEach(() => void site?.asked.splice(0));
  afterEach(() => expect(unseen).toEqual([]));
  return {
    site: () => {
      if (!site) throw new Error("The site is not open yet");
      return site;
    },
    answerWith: (next) => void (answer = next),
  };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
