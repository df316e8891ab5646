import { compareRegister, type Comparison } from "../../../../app/features/directory/import/compare-register";
import type { Candidate, ImportOrder } from "../../../../app/features/directory/import/candidate";
import { createAreaFinder } from "../../../../app/features/directory/import/find-area";
import { collectFindings, type Finding } from "../../../../app/features/directory/import/finding";
import { createPause } from "../../../../app/features/directory/import/pause";
import { createShelterFinder } from "../../../../app/features/directory/import/known-shelters";
import { readFileContents } from "../../../../app/features/directory/import/read-import";
import { readRegister, type Register } from "../../../../app/features/directory/read-register";
import { registerFiles } from "../../../../app/storage/register/files.server";

export const today = "2026-11-22";

/** The register that the site serves. */
export const realRegister: Register = readRegister(registerFiles);

/** What a file says, and what is wrong with it. */
export async function read(content: string | Uint8Array, file = "file.txt"): Promise<{ candidates: Candidate[]; findings: Finding[] }> {
  const { findings, tell } = collectFindings();
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { candidates } = await readFileContents(file, bytes, { tell, pause: createPause(), today, findArea: createAreaFinder(realRegister.places), isShelter: () => false });
  return { candidates, findings };
}

/** What a file would do to a register. */
export async function compare(content: string | Uint8Array, options: Partial<ImportOrder> = {}, register = realRegister): Promise<Comparison & { findings: Finding[] }> {
  const { findings, tell } = collectFindings();
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const order: ImportOrder = { source: "test", file: "file.txt", url: null, today, publish: false, defaults: {}, ...options };
  const { candidates } = await readFileContents("file.txt", bytes, { tell, pause: createPause(), today, findArea: createAreaFinder(register.places), isShelter: createShelterFinder(register.services, order) });
  return { ...(await compareRegister(register, {}, { candidates, isWhole: true }, order, createPause())), findings };
}

export function codes(findings: readonly Finding[], severity?: Finding["severity"]): string[] {
  return findings.filter((finding) => severity === undefined || finding.severity === severity).map(({ code }) => code);
}

/** A UUID that is the same for the same number. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** An HSDS service without a fault. */
export function hsdsService(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: uuid(1), name: "Stödlinjen Hjo", description: "Samtal för den som utsatts.", status: "active",
    phones: [{ id: uuid(2), number: "0503-123 45", type: "voice", languages: [{ id: uuid(3), code: "sv" }] }],
    schedules: [{ id: uuid(4), freq: "WEEKLY", byday: "MO,TU", opens_at: "09:00", closes_at: "16:00" }],
    service_areas: [{ id: uuid(5), name: "Hjo kommun", extent: "1497", extent_type: "text" }],
    organization: { id: uuid(6), name: "Hjo kommun", description: "Kommun", x_kind: "municipality" },
    x_kind: "helpline", x_audience: ["everyone"], x_need: ["talk"],
    ...change,
  };
}

const header = ["service_id", "name", "about", "organization_name", "kind", "audience", "need", "area", "channel", "number", "url", "email", "languages", "hours"];
const row: Record<string, string> = { service_id: "7", name: "Stödlinjen", about: "Samtal.", organization_name: "Föreningen", kind: "helpline", audience: "women;men", need: "talk", area: "0180", channel: "phone", number: "08-123 456 78", languages: "sv;ar", hours: "mon 09:00-12:00" };

/** A table of rows like the first, which has no fault; columns that a change names and the table lacks are added. */
export function table(changes: Record<string, string>[] = [{}], separator = ";"): string {
  const columns = [...new Set([...header, ...changes.flatMap((change) => Object.keys(change))])];
  return [columns, ...changes.map((change) => columns.map((name) => ({ ...row, ...change })[name] ?? ""))].map((cells) => cells.map((cell) => (/[";,\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join("\n");
}
