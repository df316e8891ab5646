import { connect } from "node:net";
import { summariseLoad, type Load, type LoadOptions } from "./load-report";

/** A process of its own that follows a link over and over, as many browsers would: one request at a time on each connection. */

const { host, port, path, connections, warming, seconds, pause } = JSON.parse(process.argv[2] ?? "") as LoadOptions;
const request = [
  `GET ${path} HTTP/1.1`, `Host: ${host}:${port}`, "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  "Accept: text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language: sv", "Sec-Fetch-Dest: document", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Site: cross-site", "Sec-Fetch-User: ?1", "", "",
].join("\r\n");
const measuredFrom = performance.now() + warming * 1_000;
const until = measuredFrom + seconds * 1_000;
const times: number[] = [];
const load: Pick<Load, "acknowledged" | "refused"> = { acknowledged: 0, refused: 0 };

await Promise.all(Array.from({ length: connections }, follow));
process.send?.(summariseLoad(load, times, seconds));

function follow(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host).setNoDelay(true).setEncoding("latin1");
    let [asked, answer] = [0, ""];
    const ask = () => {
      asked = performance.now();
      if (asked < until) socket.write(request);
      else socket.end(resolve);
    };
    socket.once("connect", ask).once("error", reject).once("end", () => reject(new Error("The site closed a connection")));
    socket.on("data", (data: string) => {
      answer += data;
      if (!isWhole(answer)) return;
      if (asked >= measuredFrom) times.push(performance.now() - asked);
      if (answer.startsWith("HTTP/1.1 303")) load.acknowledged += 1;
      else load.refused += 1;
      answer = "";
      if (pause > 0) setTimeout(ask, pause);
      else ask();
    });
  });
}

/** Whether an answer has come to its end, with the body that it says it has. */
function isWhole(answer: string): boolean {
  const head = answer.indexOf("\r\n\r\n");
  if (head < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer)?.[1];
  return length === undefined ? answer.endsWith("\r\n0\r\n\r\n") : answer.length >= head + 4 + Number(length);
}
