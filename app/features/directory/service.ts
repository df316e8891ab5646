/** Who answers. Words (name, what it is) lie in `locales/<tag>/services.json` by the same id. */
export interface Service {
  id: string;
  organization: string;
  kind: (typeof serviceKinds)[number];
  audience: Audience[];
  /** "SE", a county's two digits or a municipality's four. */
  area: string[];
  /** Only what is active is shown. A draft waits for someone to see the number at its source. */
  status: "active" | "paused" | "closed" | "draft";
  channels: Channel[];
  /** Date of the newest source, as precise as the source is: "2026-06-05", "2024-04"; null where it has none. */
  checked: string | null;
  /** Day on which the sources were read. */
  seen: string;
  sources: Source[];
  /** For those who keep the register; never shown. */
  note?: string | undefined;
}

/**
 * A sheltered place has no street, postcode or position here or anywhere: what is not stored
 * cannot leak.
 */
export const serviceKinds = ["emergency", "helpline", "crisis", "police", "health", "authority", "social_services", "directory", "relay", "information", "shelter"] as const;

export const audiences = ["everyone", "women", "men", "children", "young", "older", "lgbtqi", "honour", "disability", "trafficking", "relatives", "perpetrators", "professionals"] as const;
export type Audience = (typeof audiences)[number];

export type Channel = PhoneChannel | SmsChannel | ChatChannel | WebsiteChannel;

interface Spoken {
  id: string;
  languages: { code: string; how: "direct" | "interpreter" }[];
}

/** What is known of a contact; "unknown" is said as such and never rounded off to good news. */
interface Contact extends Spoken {
  interpreter: "unknown" | "on_request" | "most_languages";
  cost: "free" | "ordinary" | "shared" | "unknown";
  anonymous: "yes" | "no" | "partly" | "unknown";
  /** What a call leaves behind: on the phone bill, and in the device itself. */
  trace: { bill: "hidden" | "shown" | "unknown"; device: "call_log" | "sms_thread" | "browser_history" };
  hours: Hours;
}

export interface PhoneChannel extends Contact {
  kind: "phone";
  /** As the organisation itself writes it. */
  display: string;
  /** As a phone dials it: "112", "116016", "+4620808080". */
  dial: string;
  /** An older number that still connects; shown after the one to use. */
  also?: true | undefined;
}

export interface SmsChannel extends Contact {
  kind: "sms";
  display: string;
  dial: string;
}

export interface ChatChannel extends Contact {
  kind: "chat";
  url: string;
}

export interface WebsiteChannel extends Spoken {
  kind: "website";
  url: string;
}

/** Monday first; each day a list of [opens, closes] on a Stockholm clock, "24:00" the end of the day. */
export type Week = [string, string][][];

export interface WeeklyHours {
  week: Week;
  /** On public holidays; unknown unless the organisation says. */
  holidays?: "normal" | "closed" | "unknown" | undefined;
  /** Parts of the year with other hours, "06-01" to "07-31" inclusive. */
  seasons?: { from: string; to: string; week: Week | "unknown" }[] | undefined;
}

export type Hours = "always" | "unknown" | WeeklyHours;

export interface Source {
  title: string;
  /** Null where the exact address was not kept. */
  url: string | null;
  date: string | null;
  kind: "official" | "curated-third-party" | "news" | "secondary";
  says: string;
}

/** A line for people who help others in their work; kept out of the lists that victims read. */
export function isForProfessionalsOnly({ audience }: Service): boolean {
  return audience.every((group) => group === "professionals");
}

/** The number to call, if the service has one: the first in the register's order. */
export function phoneOf({ channels }: Service): PhoneChannel | undefined {
  return channels.find((channel) => channel.kind === "phone");
}

/** The contacts that a person answers, in the register's order: the first is the one to use. */
export function contactsOf({ channels }: Service): (PhoneChannel | SmsChannel | ChatChannel)[] {
  return channels.filter((channel) => channel.kind !== "website");
}
