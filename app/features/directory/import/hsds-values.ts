import type { Fields } from "./fields";
import { isUuid, startsWithDay } from "./web-address";

/** Text that a record cannot be without; told of where it is missing. */
export function readRequired(fields: Fields, name: string): string | undefined {
  const text = fields.text(name);
  if (text === undefined) fields.tell(name, "missing", name);
  return text;
}

/** The id that HSDS asks of every record, as it compares; told of where it is no UUID. */
export function readId(fields: Fields): string | undefined {
  const id = readRequired(fields, "id");
  if (id === undefined || isUuid(id)) return id?.toLowerCase();
  fields.tell("id", "uuidWrong");
  return undefined;
}

/** A day, with or without the time after it; told of where the calendar has no such day. */
export function readDay(fields: Fields, name: string): string | undefined {
  const written = fields.text(name);
  if (written === undefined || startsWithDay(written)) return written?.slice(0, 10);
  fields.tell(name, "dateWrong");
  return undefined;
}
