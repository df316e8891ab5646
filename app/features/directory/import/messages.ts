import { fileMessages } from "./file-messages";
import type { Message } from "./message";
import { recordMessages } from "./record-messages";
import { valueMessages } from "./value-messages";

/** All that can be said of a file that someone has sent. */
export const messages = { ...fileMessages, ...recordMessages, ...valueMessages } satisfies Record<string, Message>;

export type MessageCode = keyof typeof messages;
