import type { Hours } from "./hours";

/** What is known of a service, whatever its kind. Words lie in `locales/<tag>/services.json` by the same id. */
interface ServiceFacts {
  id: string;
  organization: string;
  audience: Audience[];
  need: Need[];
  /** "SE", a county's two digits or a municipality's four. */
  area: string[];
  /** Only what is active is shown. A draft waits for someone to see the number at its source. */
  status: (typeof statuses)[number];
  channels: Channel[];
  /** Date of the newest source, as precise as the source is: "2026-06-05", "2024-04"; null where it has none. */
  checked: string | null;
  /** Day on which the sources were read. */
  seen: string;
  sources: Source[];
  /** Who last held which facts against which source, and when that must be done again. */
  verified: Verification[];
  /** Swedish words of a service that its organisation brought by itself, until a translator takes them over. */
  words?: { name: string; about: string } | undefined;
  /** Where an imported record comes from, and what it is called there. */
  origin?: { source: string; id: string } | undefined;
  /** For whoever asks for a service that has closed. */
  replacedBy?: string | undefined;
  /** For those who keep the register; never shown. */
  note?: string | undefined;
}

/** A service that receives people openly, and so may say where. */
export interface OpenService extends ServiceFacts {
  kind: (typeof openKinds)[number];
  place?: VisitPlace | undefined;
}

/**
 * A sheltered place has no street, postcode or position here or anywhere: what is not stored
 * cannot leak.
 */
export interface ShelteredService extends ServiceFacts {
  kind: "shelter";
  place?: never;
}

/** Who answers. */
export type Service = OpenService | ShelteredService;

export interface VisitPlace {
  street: string;
  postcode: string;
  city: string;
}

export const openKinds = ["emergency", "helpline", "crisis", "police", "health", "authority", "social_services", "directory", "relay", "information"] as const;
export const serviceKinds = [...openKinds, "shelter"] as const;

export const statuses = ["active", "paused", "closed", "draft"] as const;

export const audiences = ["everyone", "women", "men", "children", "young", "older", "lgbtqi", "honour", "disability", "trafficking", "relatives", "perpetrators", "professionals"] as const;
export type Audience = (typeof audiences)[number];

/** What people come for. */
export const needs = ["talk", "acute", "shelter", "social", "report", "care", "legal", "economy", "children", "sexual_violence", "own_violence", "identity"] as const;
export type Need = (typeof needs)[number];

export type Channel = PhoneChannel | SmsChannel | ChatChannel | EmailChannel | WebsiteChannel;
export const channelKinds = ["phone", "sms", "chat", "email", "website"] as const;

interface Spoken {
  id: string;
  languages: { code: string; how: "direct" | "interpreter" }[];
}

/** What is known of a contact; "unknown" is said as such and never rounded off to good news. */
export interface Contact extends Spoken {
  interpreter: "unknown" | "on_request" | "most_languages";
  cost: "free" | "ordinary" | "shared" | "unknown";
  anonymous: "yes" | "no" | "partly" | "unknown";
  /** What a contact leaves behind: on the phone bill, and in the device itself. */
  trace: { bill: "hidden" | "shown" | "unknown"; device: "call_log" | "sms_thread" | "browser_history" | "sent_folder" };
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

export interface EmailChannel extends Contact {
  kind: "email";
  address: string;
}

export interface WebsiteChannel extends Spoken {
  kind: "website";
  url: string;
}

export interface Source {
  title: string;
  /** Null where the exact address was not kept. */
  url: string | null;
  date: string | null;
  kind: "official" | "curated-third-party" | "news" | "secondary" | "import";
  says: string;
}

/** One look at one source. */
export interface Verification {
  /** "phone" is all that is said of that channel, "phone.hours" one fact of it, "service" what is said of the whole. */
  covers: string[];
  on: string;
  /** "copy": read in a stored copy of a page. "import": told by a file. Neither is a person who asked. */
  method: (typeof methods)[number];
  /** A role, never a person's name. */
  by: string;
  /** Title of one of the service's sources. */
  source: string;
  /** Day by which it must be looked at again. */
  review: string;
}

export const methods = ["phoned", "operator_confirmed", "operator_page", "copy", "import"] as const;

/** A line for people who help others in their work; kept out of the lists that victims read. */
export function isForProfessionalsOnly({ audience }: Service): boolean {
  return audience.every((group) => group === "professionals");
}

/** The number to call, if the service has one: the first in the register's order. */
export function phoneOf({ channels }: Service): PhoneChannel | undefined {
  return channels.find((channel) => channel.kind === "phone");
}

/** The contacts that a person answers, in the register's order: the first is the one to use. */
export function contactsOf({ channels }: Service): Exclude<Channel, WebsiteChannel>[] {
  return channels.filter((channel) => channel.kind !== "website");
}
