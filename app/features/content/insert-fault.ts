import type { LeafDirective, TextDirective } from "mdast-util-directive";
import type { KnownIds } from "./read-page";
import type { WordsFaultCode } from "./words-fault";

const lines = ["phone", "name", "site"] as const;
const facts = ["fact", "trap", "ask"] as const;

/** What is wrong with an insert of somebody who writes in the office, and in which word; null where nothing is. */
export function findInsertFault(node: TextDirective | LeafDirective, known: KnownIds): { code: WordsFaultCode; found: string } | null {
  const id = node.attributes?.id ?? "";
  const written = `${node.type === "leafDirective" ? "::" : ":"}${node.name}${id ? `{#${id}}` : ""}`;
  const code = id === "" || node.children.length > 0 ? "insert" : node.type === "textDirective" ? judgeLine(node.name, id, known) : judgeFact(node.name, id, known);
  return code && { code, found: written };
}

function judgeLine(name: string, id: string, known: KnownIds): WordsFaultCode | null {
  const kind = lines.find((one) => one === name);
  if (!kind) return "insert";
  const line = known.lines.get(id);
  if (!line) return "unknownLine";
  if (kind === "phone" && !line.phone) return "noPhone";
  return kind === "site" && !line.site ? "noSite" : null;
}

/** What nobody has verified is shown as a question, and nothing else is. */
function judgeFact(name: string, id: string, known: KnownIds): WordsFaultCode | null {
  const lead = facts.find((one) => one === name);
  if (!lead) return "insert";
  const status = known.facts.get(id);
  if (!status) return "unknownFact";
  if (status === "unverified" && lead !== "ask") return "unverified";
  return status === "verified" && lead === "ask" ? "verified" : null;
}
