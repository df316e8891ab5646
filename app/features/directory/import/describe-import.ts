import type { Comparison } from "./compare-register";
import type { Finding } from "./finding";

/** Most findings that are written out; nobody reads more at once. */
const mostShown = 100;

/** Findings for whoever mends the file: errors first, each in Swedish and in English. */
export function describeFindings(findings: readonly Finding[]): string[] {
  const sorted = [...findings.filter(({ severity }) => severity === "error"), ...findings.filter(({ severity }) => severity === "warning")];
  const rest = sorted.length - mostShown;
  return [...sorted.slice(0, mostShown).flatMap(describeFinding), ...(rest > 0 ? [`… och ${rest} till / and ${rest} more`] : [])];
}

function describeFinding({ file, line, column, severity, value, cause, cure }: Finding): string[] {
  const [sv, en] = severity === "error" ? ["fel", "error"] : ["varning", "warning"];
  const quoted = value === undefined ? "" : ` ("${value}")`;
  return [
    `${file}:${line} ${column}`,
    `  sv ${sv}: ${cause.sv}${quoted}. Gör så: ${cure.sv}.`,
    `  en ${en}: ${cause.en}${quoted}. Cure: ${cure.en}.`,
  ];
}

/** What a file would do, or has done, to the register: names and fields, and no values, so that no address is ever told. */
export function describeComparison({ added, changed, unchanged, missing }: Comparison): string[] {
  return [
    `nya / new: ${added.length}`,
    ...added.slice(0, mostShown).map(({ id, status }) => `  + ${id} (${status})`),
    `ändrade / changed: ${changed.length}`,
    ...changed.slice(0, mostShown).map(({ before, after }) => `  ~ ${after.id}: ${changedFields(before, after).join(", ")}`),
    `oförändrade / unchanged: ${unchanged}`,
    `saknas i filen / missing from the file: ${missing.length}`,
    ...missing.slice(0, mostShown).map(({ id, status }) => `  ? ${id} (${status}): ligger kvar tills en människa beslutar / stays until a person decides`),
  ];
}

function changedFields(before: object, after: object): string[] {
  const [old, now] = [before, after].map((record) => new Map(Object.entries(record).map(([field, value]) => [field, JSON.stringify(value)])));
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].filter((field) => old?.get(field) !== now?.get(field));
}
