import { createReadableStreamFromReadable } from "@remix-run/node";
import { Readable } from "node:stream";
import { exportLog } from "../features/office/audit-log.server";
import { officeLoader } from "../office/office-call.server";

/** The whole log, a line an entry: /redaktion/logg.jsonl */
export const loader = officeLoader(({ office }) =>
  new Response(createReadableStreamFromReadable(Readable.from(exportLog(office.tables.campaigns))), {
    headers: { "Content-Type": "application/jsonl; charset=utf-8", "Content-Disposition": `attachment; filename="logg-${office.now.toISOString().slice(0, 10)}.jsonl"` },
  }));
