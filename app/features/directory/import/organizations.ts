import { identify } from "../hsds/identifiers";
import type { Organization } from "../organization";
import { type CandidateOrganization, type ImportOrder, ownSource } from "./candidate";
import { areSame, createIdMaker } from "./identity";
import { foldText } from "./plain-text";

/** The organizations of a register while a file is held against it. */
export interface OrganizationBook {
  /** The id of who a record says runs a service, found or made; undefined, once told, where it does not say. */
  settle: (told: CandidateOrganization) => string | undefined;
  /** All of them, as they are by now. */
  list: () => Organization[];
}

/** @param present Those of the register's files, and those that are derived. */
export function openOrganizations(present: readonly Organization[], order: ImportOrder): OrganizationBook {
  const byId = new Map(present.map((organization) => [organization.id, organization]));
  const ids = new Map<string, string>();
  const makeId = createIdMaker((id) => byId.has(id));
  const originKey = (source: string, id: string) => `origin ${source} ${id}`;
  const remember = ({ id, name, origin }: Organization) => {
    for (const key of [id, identify("organization", id), `name ${foldText(name)}`, ...(origin ? [originKey(origin.source, origin.id)] : [])]) if (!ids.has(key)) ids.set(key, id);
  };
  present.forEach(remember);

  const create = ({ key, name = "", website, kind, ownId, fields }: CandidateOrganization): string => {
    if (kind === undefined) fields.tell("organization_name" in fields.raw ? "organization_name" : "name", "organizationKindAssumed", `"${name}"`);
    const id = order.source === ownSource && ownId && !byId.has(ownId) && /^[a-z0-9-]+$/.test(ownId) ? ownId : makeId(name);
    const organization: Organization = { id, name, kind: kind ?? "ngo", ...(website && { website }), ...(key !== undefined && order.source !== ownSource && { origin: { source: order.source, id: key } }) };
    byId.set(id, organization);
    remember(organization);
    return id;
  };
  const update = (id: string, { key, name, website }: CandidateOrganization) => {
    const organization = byId.get(id);
    if (!organization || organization.origin?.source !== order.source || organization.origin.id !== key) return;
    const next = { ...organization, name: name ?? organization.name, ...(website && { website }) };
    if (!areSame(next, organization)) byId.set(id, next);
  };
  return {
    settle(told) {
      const keys = told.key === undefined ? [] : [originKey(order.source, told.key), told.key];
      const found = [...keys, ...(told.name === undefined ? [] : [`name ${foldText(told.name)}`])].map((key) => ids.get(key)).find((id) => id !== undefined);
      if (found !== undefined) update(found, told);
      else if (told.name === undefined) told.fields.tell("organization", "missing", "organization");
      return found ?? (told.name === undefined ? undefined : create(told));
    },
    list: () => [...byId.values()],
  };
}
