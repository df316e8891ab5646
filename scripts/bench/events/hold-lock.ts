import { setTimeout as pause } from "node:timers/promises";
import Sqlite from "libsql";

/** A process of its own that keeps all others from writing to a file for some milliseconds. */

const [file = "", milliseconds] = process.argv.slice(2);
const db = new Sqlite(file, { timeout: 5_000 });
db.exec("begin immediate");
await pause(Number(milliseconds));
db.exec("commit");
db.close();
