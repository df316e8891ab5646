import { type Channel, contactsOf, type PhoneChannel, type Service, type SmsChannel } from "../service";
import { identify } from "./identifiers";
import type { HsdsCostOption, HsdsLanguage, HsdsPhone } from "./objects";

/** The numbers, in the register's order: the first is the one to use. */
export function phonesOf({ id, channels }: Service): HsdsPhone[] {
  return channels.filter((channel) => channel.kind === "phone" || channel.kind === "sms").map((channel) => ({
    id: identify("phone", `${id}/${channel.id}`),
    number: channel.display,
    type: channel.kind === "sms" ? "text" : "voice",
    ...describePhone(channel),
    languages: channel.languages.map(({ code, how }) => hsdsLanguage(`${id}/${channel.id}/${code}`, code, how === "direct")),
    x_dial: channel.dial,
    x_channel: channel.id,
  }));
}

function describePhone(channel: PhoneChannel | SmsChannel): Pick<HsdsPhone, "description"> {
  return channel.kind === "phone" && channel.also ? { description: "An older number that still connects." } : {};
}

/** The languages of all channels; one that is spoken anywhere needs no interpreter. */
export function languagesOf({ id, channels }: Service): HsdsLanguage[] {
  const spoken = channels.flatMap(({ languages }) => languages);
  const codes = [...new Set(spoken.map(({ code }) => code))];
  return codes.map((code) => hsdsLanguage(`${id}/${code}`, code, spoken.some((some) => some.code === code && some.how === "direct")));
}

function hsdsLanguage(id: string, code: string, direct: boolean): HsdsLanguage {
  return { id: identify("language", id), code, ...(!direct && { note: "Through an interpreter." }) };
}

/** The most that any channel offers; undefined where nobody says. */
export function interpretationOf(service: Service): string | undefined {
  const offers = contactsOf(service).map(({ interpreter }) => interpreter);
  if (offers.includes("most_languages")) return "Interpreters for most languages.";
  return offers.includes("on_request") ? "Interpreters on request." : undefined;
}

/** Which ways of contact are free. What the others cost is a matter of the caller's subscription. */
export function costsOf(service: Service): HsdsCostOption[] {
  const free = contactsOf(service).filter(({ cost }) => cost === "free").map(({ id }) => id);
  if (free.length === 0) return [];
  return [{ id: identify("cost_option", service.id), option: "free", currency: "SEK", amount: 0, amount_description: `Free of charge: ${free.join(", ")}.` }];
}

/** The page to show, and the address to write to, if there are any. */
export function linksOf({ channels }: Service): { url?: string; email?: string } {
  const find = <K extends Channel["kind"]>(kind: K) => channels.find((channel): channel is Extract<Channel, { kind: K }> => channel.kind === kind);
  const url = find("website")?.url ?? find("chat")?.url;
  const email = find("email")?.address;
  return { ...(url && { url }), ...(email && { email }) };
}
