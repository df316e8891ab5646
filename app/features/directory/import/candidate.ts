import type { Organization } from "../organization";
import type { Audience, Channel, Need, Service, Source, Verification, VisitPlace } from "../service";
import type { Fields } from "./fields";

/** What one record of a file says of a service; what it does not say is absent. */
export interface Candidate {
  fields: Fields;
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
  /** Absent where the record is a summary, which says nothing of them. */
  channels?: Channel[] | undefined;
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

/** What is assumed where a file is silent, as given on the command line. */
export interface Defaults {
  kind?: Service["kind"] | undefined;
  audience?: Audience[] | undefined;
  need?: Need[] | undefined;
  area?: string[] | undefined;
}
