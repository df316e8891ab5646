import { v5 } from "uuid";

/** Ours alone. Changing it gives every record a new identity with everyone who has taken it. */
const namespace = "b6c55638-f9a7-40a6-87b9-f489c651ab01";

/** What HSDS calls the things that we tell of. */
export type Entity =
  | "service" | "organization" | "location" | "service_at_location" | "address" | "phone" | "language"
  | "schedule" | "service_area" | "cost_option" | "attribute" | "taxonomy" | "taxonomy_term";

/**
 * The UUID of a record, made from its own id and so the same in every export and language.
 *
 * @param id Of a service or organization the register's own; of a part, what sets it apart within its whole: "kvinnofridslinjen/phone".
 */
export function identify(entity: Entity, id: string): string {
  return v5(`${entity}:${id}`, namespace);
}
