import { createHash } from "node:crypto";
import { connect } from "node:tls";
import type { World } from "./world";

/**
 * Arguments for a browser that takes the world's certificate as valid. One that only lets the fault
 * pass puts nothing of such a host into its cache and does not clear it either.
 */
export async function trustingArguments(world: World): Promise<string[]> {
  const key = await new Promise<Buffer>((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port: world.port, servername: "site.test", rejectUnauthorized: false }, () => {
      const certificate = socket.getPeerX509Certificate();
      socket.end();
      if (certificate) resolve(certificate.publicKey.export({ type: "spki", format: "der" }));
      else reject(new Error("The world shows no certificate"));
    });
    socket.on("error", reject);
  });
  const others = world.arguments.filter((argument) => argument !== "--ignore-certificate-errors");
  return [...others, `--ignore-certificate-errors-spki-list=${createHash("sha256").update(key).digest("base64")}`];
}
