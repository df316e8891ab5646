import type { Organization } from "../organization";
import { identify } from "./identifiers";
import type { HsdsOrganization } from "./objects";

const descriptions: Record<Organization["kind"], string> = {
  state: "Swedish state authority.",
  region: "Swedish region, responsible for health care.",
  municipality: "Swedish municipality, responsible for social services.",
  ngo: "Non-governmental organisation in Sweden.",
  church: "Church in Sweden.",
};

/** An organisation as HSDS has it. Its own fields: `x_id`, its id in our register, and `x_kind`. */
export function hsdsOrganization({ id, name, kind, website }: Organization): HsdsOrganization {
  return { id: identify("organization", id), name, description: descriptions[kind], ...(website && { website }), x_id: id, x_kind: kind };
}
