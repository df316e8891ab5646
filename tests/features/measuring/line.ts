import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A line to the server that can be cut after so many pieces of what the server says, or let nothing through. */
export async function openLine(address: string) {
  const [url, server] = [new URL(address), new URL(address)];
  const state = { left: Infinity, isSilent: false };
  const open = new Set<Socket>();
  const line = createServer((near) => {
    const far = connect(Number(server.port), server.hostname);
    for (const socket of [near, far]) open.add(socket.on("error", () => undefined).on("close", () => (near.destroy(), far.destroy())));
    near.on("data", (data) => void (state.isSilent || far.write(data)));
    far.on("data", (data) => {
      if (state.isSilent) return;
      if ((state.left -= 1) < 0) return void near.destroy();
      near.write(data);
    });
  });
  await new Promise<void>((resolve) => line.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    line.close();
  });
  url.port = String((line.address() as AddressInfo).port);
  return {
    url: url.href,
    cutAfter: (answers: number) => void (state.left = answers),
    silence: () => void (state.isSilent = true),
    mend: () => void Object.assign(state, { left: Infinity, isSilent: false }),
  };
}
