import { audiences, needs, serviceKinds, statuses, type VisitPlace } from "../service";
import type { Candidate } from "./candidate";
import { readCsvChannels, split } from "./csv-channels";
import type { Fields } from "./fields";
import type { Reading } from "./hsds-service";
import { readWords } from "./own-words";
import { startsWithDay } from "./web-address";

/** What must be the same on every row of a service, or be left empty after the first. */
const shared = ["name", "about", "organization", "organization_name", "kind", "audience", "need", "area", "status", "street", "postcode", "city"];

/**
 * What the rows of one service say.
 *
 * @param rows At least one; each is a channel.
 * @returns Undefined where it lacks what no service can be without.
 */
export function readCsvService(rows: Fields[], { findArea, isHidden }: Reading): Candidate | undefined {
  const [first, ...others] = rows;
  if (!first) return undefined;
  for (const other of others) tellContradictions(first, other);
  const [key, name] = [first.text("service_id"), first.text("name")];
  if (key === undefined) first.tell("service_id", "missing", "service_id");
  if (name === undefined) first.tell("name", "missing", "name");
  const organization = first.text("organization");
  const organizationName = first.text("organization_name");
  if (organization === undefined && organizationName === undefined) first.tell("organization_name", "missing", "organization_name");
  const status = readStatus(first);
  const channels = readCsvChannels(rows);
  if (key === undefined || name === undefined) return undefined;
  return {
    fields: first, isTable: true, key, name, about: first.text("about") ?? name,
    ownId: key,
    organization: { key: organization, ownId: organization, name: organizationName ?? organization, fields: first },
    status: isHidden || status === "draft" ? "hidden" : status,
    kind: readWords(first, "kind", split(first, "kind"), serviceKinds)[0],
    audience: orNone(readWords(first, "audience", split(first, "audience"), audiences)),
    need: orNone(readWords(first, "need", split(first, "need"), needs)),
    area: orNone(readAreas(first, findArea)),
    channels,
    isSummary: false,
    place: readPlace(first),
    checked: readChecked(first),
  };
}

function tellContradictions(first: Fields, other: Fields): void {
  for (const name of shared) {
    if ((other.raw[name] ?? "") !== "" && other.raw[name] !== first.raw[name]) other.tell(name, "csvContradicts");
  }
}

function orNone<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function readStatus(row: Fields): (typeof statuses)[number] {
  const written = row.text("status")?.toLowerCase();
  const status = { inactive: "paused", "temporarily closed": "paused", defunct: "closed", utkast: "draft" }[written ?? ""] ?? written ?? "active";
  const known = statuses.find((some) => some === status);
  if (known === undefined) row.tell("status", "statusUnknown", statuses.join(", "));
  return known ?? "draft";
}

function readAreas(row: Fields, findArea: Reading["findArea"]): string[] {
  return split(row, "area").flatMap((written) => {
    const area = findArea(written);
    if (area.code === undefined) row.tell("area", area.fault === "areaNotUnderstood" ? "areaUnknown" : area.fault, area.fault === "areaWithoutZero" ? area.meant : undefined);
    return area.code ?? [];
  });
}

function readChecked(row: Fields): string | undefined {
  const written = row.text("checked");
  if (written === undefined || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(written) || startsWithDay(written)) return written;
  row.tell("checked", "dateWrong");
  return undefined;
}

function readPlace(row: Fields): VisitPlace | undefined {
  for (const [name, most] of [["latitude", 90], ["longitude", 180]] as const) {
    const written = row.text(name);
    if (written !== undefined && !(Math.abs(Number(written.replace(",", "."))) <= most)) row.tell(name, "degreeWrong");
  }
  const [street, postcode, city] = ["street", "postcode", "city"].map((name) => row.text(name));
  if (street === undefined) return undefined;
  const digits = postcode?.replace(/\D/g, "") ?? "";
  if (digits.length === 5 && city !== undefined) return { street, postcode: `${digits.slice(0, 3)} ${digits.slice(3)}`, city };
  row.tell("street", "placeNotTaken", digits.length === 5 ? "city" : "postcode");
  return undefined;
}
