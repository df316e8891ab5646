import type { Channel } from "../service";
import { readEmail, readLink, readNumber, unknownContact, withIds } from "./contact-channels";
import type { Fields } from "./fields";
import { checkNames } from "./hsds-names";
import { readSchedules } from "./hsds-schedules";
import { readId } from "./hsds-values";
import { findLanguage } from "./spoken-languages";

const otherPhones = ["fax", "textphone", "pager", "video"];

/**
 * The ways to reach an HSDS service. HSDS has one set of hours for all of a service; they are taken
 * to be when its phones are answered, and nothing is made of them for e-mail.
 */
export function readChannels(service: Fields, today: string): Channel[] {
  const phones = service.list("phones");
  const schedules = service.list("schedules");
  for (const schedule of schedules) {
    checkNames(schedule, "schedule");
    readId(schedule);
  }
  const hours = schedules.length > 0 ? readSchedules(schedules, today) : "unknown";
  const spoken = readLanguages(service);
  const channels: Channel[] = phones.flatMap((phone) => readPhone(phone, spoken).map((channel) => ({ ...channel, hours })));
  const address = readEmail(service, "email");
  if (address !== undefined) channels.push({ id: "", kind: "email", ...unknownContact("sent_folder", spoken), address });
  const url = readLink(service, "url");
  if (url !== undefined) channels.push({ id: "", kind: "website", languages: spoken, url });
  return withIds(channels);
}

function readPhone(phone: Fields, spoken: { code: string; how: "direct" }[]): Extract<Channel, { dial: string }>[] {
  checkNames(phone, "phone");
  readId(phone);
  const type = phone.text("type")?.toLowerCase() ?? "voice";
  if (otherPhones.includes(type)) phone.tell("type", "phoneKindNotTaken");
  const number = readNumber(phone, "number");
  if (phone.raw.number === undefined || phone.raw.number === null) phone.tell("number", "missing", "number");
  if (!number || otherPhones.includes(type)) return [];
  const own = readLanguages(phone);
  const kind = ["text", "sms"].includes(type) ? "sms" : "phone";
  return [{ id: "", kind, ...unknownContact(kind === "sms" ? "sms_thread" : "call_log", own.length > 0 ? own : spoken), ...number }];
}

function readLanguages(fields: Fields): { code: string; how: "direct" }[] {
  const codes = fields.list("languages").flatMap((language) => {
    const code = language.text("code");
    const found = findLanguage(code ?? language.text("name") ?? "");
    if (found === undefined) language.tell(code === undefined ? "name" : "code", code === undefined ? "languageNotTaken" : "languageUnknown");
    return found ?? [];
  });
  return [...new Set(codes)].map((code) => ({ code, how: "direct" }));
}
