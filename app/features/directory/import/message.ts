/** A sentence in the two languages of those who send files. */
export interface Words {
  sv: string;
  en: string;
}

/** What is wrong, and what to do about it. "{}" is a detail of the single case. */
export interface Message {
  severity: "error" | "warning";
  cause: Words;
  cure: Words;
}

/** Cause and cure, each in Swedish and in English. */
export function error(causeSv: string, causeEn: string, cureSv: string, cureEn: string): Message {
  return { severity: "error", cause: { sv: causeSv, en: causeEn }, cure: { sv: cureSv, en: cureEn } };
}

/** As `error`, of what keeps nothing out. */
export function warning(causeSv: string, causeEn: string, cureSv: string, cureEn: string): Message {
  return { ...error(causeSv, causeEn, cureSv, cureEn), severity: "warning" };
}
