import { createServer } from "node:http";
import { join } from "node:path";
import * as build from "virtual:remix/server-build";
import { environment, originOf } from "../environment.server";
import { startWatching } from "../features/campaigns/watch/watching.server";
import { tellFirstAccount } from "../features/office/accounts/first-account.server";
import { OfficeDoor } from "../features/office/office-tables.server";
import { createApp } from "./app";
import { lastResort } from "./last-resort";
import { startMeasuring } from "./start-measuring";

/** Opens the port, says where, and closes without cutting anyone off. */

const log = (line: string) => void process.stdout.write(line);
const measuring = startMeasuring({ storage: environment.storage, level: environment.measuring.level, smallest: environment.measuring.smallest, fourEyes: environment.office.fourEyes, log });
const door = new OfficeDoor(environment.storage);
const stopWatching = startWatching({ open: async () => (await door.open()).campaigns, site: environment.site, now: () => new Date(), log });
const app = createApp({
  build,
  site: environment.site,
  decoys: environment.decoys,
  assets: join(import.meta.dirname, "../client"),
  measuring,
  door,
  log,
});
const server = createServer(app);

server.listen(environment.port, environment.host, () => {
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : environment.port;
  console.log(`Ett liv fritt från våld: ${originOf(environment.host, port)}`);
  // Nothing waits for the office; a database that cannot be opened is told of when somebody asks for it.
  door.open().then(({ campaigns }) => tellFirstAccount(campaigns, environment.office)).then((sentence) => sentence !== null && console.log(sentence), () => undefined);
});

// What Node cannot even parse never reaches the pages; it too gets the numbers.
server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = error.code === "HPE_HEADER_OVERFLOW" ? "414 URI Too Long" : "400 Bad Request";
  const headers = ["Content-Type: text/html; charset=utf-8", `Content-Length: ${Buffer.byteLength(lastResort)}`, "Cache-Control: private, no-store", "Connection: close"];
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join("\r\n")}\r\n\r\n${lastResort}`);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    server.close(() => void Promise.all([measuring.stop(), stopWatching().then(() => door.close())]).finally(() => process.exit(0)));
    server.closeIdleConnections();
  });
}
