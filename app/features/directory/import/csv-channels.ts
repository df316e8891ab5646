import { type Channel, channelKinds, type Contact } from "../service";
import { readEmail, readLink, readNumber, unknownContact, withIds } from "./contact-channels";
import type { Fields } from "./fields";
import { readWords } from "./own-words";
import { findLanguage } from "./spoken-languages";
import { readWrittenHours } from "./written-hours";

const swedishKinds: Record<string, Channel["kind"]> = { telefon: "phone", chatt: "chat", "e-post": "email", epost: "email", webbplats: "website", webb: "website" };

/**
 * The channels of a service, one a row. Ids are the file's own, which must not stand twice; where any
 * is missing, all are made from their kinds.
 */
export function readCsvChannels(rows: Fields[]): Channel[] {
  const lines = new Map<string, number>();
  const channels = rows.flatMap((row) => {
    const channel = readChannel(row);
    const line = lines.get(channel?.id ?? "");
    if (channel && channel.id !== "" && line !== undefined) row.tell("channel_id", "idTwice", String(line));
    if (channel) lines.set(channel.id, row.spot().line);
    return channel ?? [];
  });
  return lines.has("") ? withIds(channels) : channels;
}

/** The words of a cell that holds a list. */
export function split(row: Fields, name: string): string[] {
  return row.text(name)?.split(";").map((word) => word.trim()).filter(Boolean) ?? [];
}

/** The channel of a row; rows without one only tell of the service. */
function readChannel(row: Fields): Channel | undefined {
  const written = row.text("channel") ?? (row.text("number") ? "phone" : row.text("email") ? "email" : row.text("url") ? "website" : undefined);
  if (written === undefined) return undefined;
  const kind = swedishKinds[written.toLowerCase()] ?? readWords(row, "channel", [written], channelKinds)[0];
  const id = row.text("channel_id") ?? "";
  const languages = readLanguages(row);
  if (kind === "website") return readUrl(row, (url) => ({ id, kind, languages, url }));
  if (kind === "chat") return readUrl(row, (url) => ({ id, kind, ...readContact(row, "browser_history", languages), url }));
  if (kind === "email") {
    const address = readEmail(row, "email");
    if (row.text("email") === undefined) row.tell("email", "missing", "email");
    return address === undefined ? undefined : { id, kind, ...readContact(row, "sent_folder", languages), address };
  }
  return kind === "phone" || kind === "sms" ? readPhone(row, { id, kind, ...readContact(row, kind === "sms" ? "sms_thread" : "call_log", languages) }) : undefined;
}

function readUrl(row: Fields, create: (url: string) => Channel): Channel | undefined {
  const url = readLink(row, "url");
  if (row.text("url") === undefined) row.tell("url", "missing", "url");
  return url === undefined ? undefined : create(url);
}

function readPhone(row: Fields, contact: Contact & { kind: "phone" | "sms" }): Channel | undefined {
  const number = readNumber(row, "number");
  if (row.text("number") === undefined) row.tell("number", "missing", "number");
  const dial = row.text("dial")?.replace(/[\s-]/g, "");
  if (!number) return undefined;
  if (dial !== undefined && dial !== number.dial) row.tell("dial", "dialDiffers");
  const { id, kind, ...rest } = contact;
  return { id, kind, ...rest, ...number };
}

function readContact(row: Fields, device: Contact["trace"]["device"], languages: Contact["languages"]): Omit<Contact, "id"> {
  const known = <T extends string>(name: string, words: readonly T[]) => readWords(row, name, [row.text(name) ?? []].flat(), words)[0];
  const written = row.text("hours");
  const hours = written === undefined ? "unknown" : readWrittenHours(written);
  if (hours === undefined) row.tell("hours", "hoursWrong");
  const contact = unknownContact(device, languages, hours);
  return {
    ...contact,
    interpreter: known("interpreter", ["unknown", "on_request", "most_languages"]) ?? "unknown",
    cost: known("cost", ["free", "ordinary", "shared", "unknown"]) ?? "unknown",
    anonymous: known("anonymous", ["yes", "no", "partly", "unknown"]) ?? "unknown",
    trace: { bill: known("bill", ["hidden", "shown", "unknown"]) ?? "unknown", device },
  };
}

/** "sv;ar"; one that is spoken through an interpreter says so: "so (interpreter)". */
function readLanguages(row: Fields): Contact["languages"] {
  return split(row, "languages").flatMap((written) => {
    const code = findLanguage(written.replace(/\s*[(:].*$/, ""));
    if (code === undefined) row.tell("languages", "languageUnknown");
    return code === undefined ? [] : [{ code, how: /interpreter|tolk/i.test(written) ? "interpreter" as const : "direct" as const }];
  });
}
