import { reportCsv, reportJson } from "../features/report/export-report.server";
import type { OfficeCall } from "./office-call.server";
import { readRequestedReport } from "./report-page.server";
import { streamText } from "./stream-text.server";

/** A campaign's report as a file, sent while it is read: it may have millions of lines. @throws Response 404 where there is no such campaign. */
export async function sendReport(call: Pick<OfficeCall, "office" | "params" | "request">, kind: "csv" | "json"): Promise<Response> {
  const { office, request } = call;
  const material = await readRequestedReport(call);
  const { tables, measuring } = office;
  const parts = kind === "csv" ? reportCsv(material, tables) : reportJson(material, tables, measuring);
  const name = `rapport-${material.record.campaign.id.replaceAll(/[^a-z0-9-]/gi, "")}.${kind}`;
  return new Response(streamText(parts, { signal: request.signal, untilSent: office.untilSent }), {
    headers: {
      "Content-Type": kind === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      // Compressed, it would gather in memory where a reader is slow.
      "Cache-Control": "private, no-store, no-transform",
    },
  });
}
