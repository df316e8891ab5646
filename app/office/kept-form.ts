/** A form that could not be taken for no fault of its own, with what was written in it. */
export interface KeptForm {
  kept: true;
  /** The session is over; the form is another session's; what it would change is not there any more; something of ours failed. */
  reason: "session" | "token" | "gone" | "fault";
  /** Where it goes. */
  action: string;
  /** Of the session that is now: the frame, which knows it elsewhere, is not read where a form is given back. "" where nobody is signed in. */
  token: string;
  fields: { name: string; value: string }[];
}

export function isKeptForm(value: unknown): value is KeptForm {
  return typeof value === "object" && value !== null && "kept" in value;
}
