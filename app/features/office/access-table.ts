import { isAtLeast, type Role } from "./role";

/** What somebody must be to ask for an address: a role, or nobody in particular. */
export type Needed = Role | "anybody";

/** An address of the office, ":" before a part that varies, and what reading and changing it needs. Where nothing is named, nothing is answered. */
export interface AccessRule {
  path: string;
  GET?: Needed;
  POST?: Needed;
}

/**
 * Every address of the office. What is not here does not exist, whatever routes there are: who may do what is decided in this
 * one place, before any route is asked.
 */
export const accessTable: readonly AccessRule[] = [
  { path: "/redaktion", GET: "reader" },
  { path: "/redaktion/logga-in", GET: "anybody", POST: "anybody" },
  { path: "/redaktion/logga-in/leverantor", GET: "anybody" },
  { path: "/redaktion/logga-in/nytt", GET: "anybody", POST: "anybody" },
  { path: "/redaktion/logga-in/svar", GET: "anybody" },
  { path: "/redaktion/logga-ut", POST: "reader" },
  { path: "/redaktion/sprak", POST: "anybody" },
  { path: "/redaktion/konto", GET: "reader", POST: "reader" },
  { path: "/redaktion/konton", GET: "administrator", POST: "administrator" },
  { path: "/redaktion/logg", GET: "administrator" },
  { path: "/redaktion/logg.jsonl", GET: "administrator" },
  { path: "/redaktion/kampanjer", GET: "reader" },
  { path: "/redaktion/kampanjer/ny", GET: "editor", POST: "editor" },
  { path: "/redaktion/kampanjer/:campaign", GET: "reader" },
  { path: "/redaktion/kampanjer/:campaign/uppgifter", GET: "reader", POST: "editor" },
  { path: "/redaktion/kampanjer/:campaign/granskning", POST: "editor" },
  { path: "/redaktion/kampanjer/:campaign/tillstand", POST: "publisher" },
  { path: "/redaktion/kampanjer/:campaign/texter", GET: "reader", POST: "editor" },
  { path: "/redaktion/kampanjer/:campaign/placeringar", GET: "reader", POST: "editor" },
  { path: "/redaktion/kampanjer/:campaign/placeringar/inlagg", GET: "editor", POST: "editor" },
  { path: "/redaktion/kampanjer/:campaign/placeringar/:placement", GET: "reader", POST: "editor" },
  { path: "/redaktion/kampanjer/:campaign/placeringar/:placement/bevakning", GET: "reader", POST: "publisher" },
  { path: "/redaktion/kampanjer/:campaign/sida", GET: "reader", POST: "editor" },
  { path: "/redaktion/kampanjer/:campaign/sida/forhandsvisning", POST: "editor" },
  { path: "/redaktion/kampanjer/:campaign/rapport", GET: "reader" },
  { path: "/redaktion/kampanjer/:campaign/rapport.csv", GET: "reader" },
  { path: "/redaktion/kampanjer/:campaign/rapport.json", GET: "reader" },
  { path: "/redaktion/kampanjer/:campaign/siffror", GET: "reader", POST: "editor" },
  { path: "/redaktion/kampanjer/:campaign/effekt", GET: "reader", POST: "publisher" },
  { path: "/redaktion/kalender", GET: "reader", POST: "editor" },
  { path: "/redaktion/visas-nu", GET: "reader" },
  { path: "/redaktion/resultat", GET: "reader", POST: "publisher" },
  { path: "/redaktion/metod", GET: "reader" },
];

/** The rule of a path: one without varying parts before one with. */
export function findRule(path: string): AccessRule | undefined {
  const parts = path.split("/");
  const fits = accessTable.filter((rule) => {
    const own = rule.path.split("/");
    return own.length === parts.length && own.every((part, index) => (part.startsWith(":") ? parts[index] !== "" : part === parts[index]));
  });
  return fits.find((rule) => !rule.path.includes(":placement")) ?? fits[0];
}

/** How a request is met. "unknown": nothing is there; "sign-in": it is not known who asks; "role": who asks may not. */
export type Access = "granted" | "unknown" | "method" | "sign-in" | "role";

/** @param role Of whoever asks; null where nobody is signed in. */
export function judgeAccess(method: string, path: string, role: Role | null): Access {
  const rule = findRule(path);
  if (!rule) return "unknown";
  const needed = rule[method === "HEAD" ? "GET" : (method as "GET")];
  if (!needed) return "method";
  if (needed === "anybody") return "granted";
  if (role === null) return "sign-in";
  return isAtLeast(role, needed) ? "granted" : "role";
}
