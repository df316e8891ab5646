import { createServer } from "node:http";
import { join } from "node:path";
import * as build from "virtual:remix/server-build";
import { environment } from "../environment.server";
import { createApp } from "./app";

/** Opens the port, says where, and closes without cutting anyone off. */

const app = createApp({
  build,
  site: environment.site,
  assets: join(import.meta.dirname, "../client"),
  log: (line) => void process.stdout.write(line),
});
const server = createServer(app);

server.listen(environment.port, environment.host, () => {
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : environment.port;
  console.log(`Ett liv fritt från våld: http://${environment.host}:${port}`);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
