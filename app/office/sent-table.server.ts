import { createHash } from "node:crypto";
import { tableFaultKeys } from "../features/campaigns/table/fault-keys";
import type { DayOrder } from "../features/campaigns/table/read-day";
import type { TableFault } from "../features/campaigns/table/read-table";
import { readTextFile, type TextFileFault } from "../text-file";
import type { Problem } from "./problem";
import { writtenIn } from "./workplace.server";

/** A table that somebody has sent, as a file or pasted. */
export interface SentTable {
  text: string;
  /** SHA-256 of the file; null where it was pasted. */
  file: string | null;
  order: DayOrder | null;
}

/**
 * Reads the table of a form: a file goes before what is pasted, and its text is put into the form, so that it is there to be
 * mended. Between looking it through and taking it, the page carries the text along with the file's hash.
 */
export async function readSentTable(form: FormData): Promise<SentTable | { problem: Problem }> {
  const [written, file] = [writtenIn(form), form.get("file")];
  const order = (["day", "month"] as const).find((one) => one === written("order")) ?? null;
  if (file instanceof File && file.size > 0) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoded = readTextFile(bytes);
    if ("fault" in decoded) return { problem: fileProblem(decoded.fault) };
    form.set("text", decoded.text);
    return { text: decoded.text, file: createHash("sha256").update(bytes).digest("hex"), order };
  }
  const text = written("text");
  const hash = /^[0-9a-f]{64}$/.exec(written("hash"))?.[0] ?? null;
  return text.trim() === "" ? { problem: fileProblem("empty") } : { text, file: hash, order };
}

/** Why a table as a whole is not looked through. @param nameOf What a column is called in the office. */
export function tableProblem(fault: TableFault, nameOf: (column: string) => string): Problem {
  const values = "missing" in fault ? { missing: fault.missing.map(nameOf).join(", ") } : "line" in fault ? { line: fault.line } : undefined;
  return { field: "text", key: tableFaultKeys[fault.code], ...(values && { values }) };
}

function fileProblem(code: TextFileFault): Problem {
  return { field: "file", key: tableFaultKeys[code] };
}
