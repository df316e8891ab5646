import { createHash } from "node:crypto";

/** A text as twelve figures of its SHA-256: too short to be forged against, long enough that no two of our texts share them. */
export function versionOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
