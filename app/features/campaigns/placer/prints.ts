import type { LanguageTag } from "../../languages/locales";
import type { QrCode } from "./qr-code";

/** What a card or a poster says, in one language. */
export interface Prints {
  kind: "cards" | "poster";
  /** Of the words beside the numbers: the site's first words exist in more languages than its pages do. */
  language: LanguageTag;
  /** The start page's own heading, and its language. */
  heading: { text: string; language: LanguageTag };
  /** As the register shows them. */
  numbers: { danger: string; talk: string };
  /** Which of our words the register says of the line to talk to. */
  facts: ("always" | "free" | "anonymous" | "silent")[];
  /** What to type to come here: the site's name on the web or, where a code follows, the placement's link up to it. */
  address: string;
  /** Where the address has a code that we know. */
  code: PrintedCode | null;
  /** Nobody but a computer has gone through the words. */
  machine: boolean;
}

export interface PrintedCode {
  letters: string;
  qr: QrCode;
  /** Said beside it where the campaign is made up. */
  example: string | null;
}

/** What there is to say of the code in an address: it is none of ours, or what it belongs to is over. */
export type CodeState = "unknown" | "ended" | null;
