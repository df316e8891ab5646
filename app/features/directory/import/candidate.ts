import type { Organization } from "../organization";
import type { Audience, Channel, Need, Service, Source, Verification, VisitPlace } from "../service";
import type { Fields } from "./fields";

/** What one record of a file says of a service; what it does not say is absent. */
export interface Candidate {
  fields: Fields;
  /** Whether it comes from our own table, whose columns must be filled in; others' files cannot know our words. */
  isTable: boolean;
  /** What the service is called at its source. */
  key: string;
  /** The register's own id, where the file names one. */
  ownId?: string | undefined;
  name: string;
  about: string;
  organization: CandidateOrganization;
  status: "active" | "paused" | "closed" | "hidden";
  kind?: Service["kind"] | undefined;
  audience?: Audience[] | undefined;
  need?: Need[] | undefined;
  area?: string[] | undefined;
  channels: Channel[];
  /** Whether the record is one of a list that leaves parts out; channels that it lacks may be there all the same. */
  isSummary: boolean;
  place?: VisitPlace | undefined;
  checked?: string | undefined;
  /** What the register itself once told of its sources. */
  own?: OwnFacts | undefined;
}

/** Who runs a service, by what the file says. */
export interface CandidateOrganization {
  key?: string | undefined;
  ownId?: string | undefined;
  name?: string | undefined;
  website?: string | undefined;
  kind?: Organization["kind"] | undefined;
  fields: Fields;
}

/** Fields that only our own export has. */
export interface OwnFacts {
  status?: Service["status"] | undefined;
  checked?: string | null | undefined;
  seen?: string | undefined;
  sources: Omit<Source, "says">[];
  verified: Verification[];
}

/** An import, as whoever runs it has ordered it. */
export interface ImportOrder {
  /** Whose file it is: a short name, the same each time. "register" is the register's own export. */
  source: string;
  /** Name of the file, or the address it was fetched from; never a path on somebody's machine. */
  file: string;
  url: string | null;
  /** As "2026-11-21". */
  today: string;
  /** Whether a person has decided that what the source says is active may be shown at once. */
  publish: boolean;
  /** What holds where a file is silent. */
  defaults: { kind?: Service["kind"] | undefined; audience?: Audience[] | undefined; need?: Need[] | undefined; area?: string[] | undefined };
}

/** The source whose files are the register's own, and may change every record in it. */
export const ownSource = "register";
