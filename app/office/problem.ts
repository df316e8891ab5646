import type { ParseKeys } from "i18next";

/** What is wrong in a field of a form, and how to mend it. */
export interface Problem {
  /** Name of the field. */
  field: string;
  /** Of the sentence, in the office's texts: "campaigns.problem.endBeforeStart". */
  key: ParseKeys<"office">;
  values?: Record<string, string | number>;
}

/** What an action answers where a form cannot be taken: what is wrong, and what was written. */
export interface RefusedForm {
  problems: Problem[];
  values: Record<string, string>;
}
