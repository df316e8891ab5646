import type { LanguageTag } from "../languages/locales";
import type { GroupName } from "./groups";
import type { Service } from "./service";

/** A service with its words, in the nearest language that has them. */
export interface NamedService {
  service: Service;
  name: string;
  about: string;
  /** The language of name and about. */
  language: LanguageTag;
}

/** The two that stand on every page, error pages too. */
export interface FirstHelp {
  danger: NamedService;
  talk: NamedService;
}

/** A heading of a list and those who stand under it. */
export interface ServiceGroup {
  name: GroupName;
  services: NamedService[];
}
