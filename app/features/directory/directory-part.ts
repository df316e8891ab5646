import type { Stage } from "./freshness";
import type { NamedService } from "./named-service";
import type { PhoneChannel } from "./service";

/** A service by itself. */
export interface ServiceData {
  kind: "service";
  named: NamedService;
  organization: string;
  /** Names of places; null is the whole country. */
  areas: (string | null)[];
  stage: Stage;
  /** Where a list begins that holds this service. */
  list: string;
  /** Where one says that something is wrong about it. */
  report: string;
  /** The same facts for search engines. */
  jsonLd: string;
  /** Who to call where this service can no longer be trusted to answer. */
  instead: { phone: PhoneChannel; name: string } | null;
  now: string;
}

/** A list that lives in its address. */
export interface ListData {
  kind: "list";
  services: { named: NamedService; without: string }[];
  others: { named: NamedService; path: string }[];
  ignored: boolean;
  now: string;
}

/** Numbers to carry on paper. */
export interface PrintData {
  kind: "print";
  place: string[];
  services: NamedService[];
  now: string;
}

/** What follows on a report; it says the same to everyone. */
export interface ThanksData {
  kind: "thanks";
}

export type DirectoryPart = ServiceData | ListData | PrintData | ThanksData;
