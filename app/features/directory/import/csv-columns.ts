import type { Spot, Tell } from "./finding";
import { findNearName, foldText } from "./plain-text";

/** The columns of our flat table, and what else they are called. One row is one channel of a service. */
const columns = {
  service_id: ["id", "tjanst-id", "tjanstens id", "verksamhet-id", "verksamhets-id", "service identifier"],
  name: ["namn", "service name", "verksamhet", "verksamhetens namn", "tjanst"],
  about: ["om", "description", "beskrivning", "text"],
  organization: ["organization id", "organisation-id", "organisation"],
  organization_name: ["organisationens namn", "organisationsnamn", "organisation name"],
  kind: ["slag", "typ", "type"],
  audience: ["for vem", "malgrupp"],
  need: ["behov", "vad"],
  area: ["omrade", "kommun", "kommunkod", "lan", "municipality"],
  channel_id: ["kanal-id"],
  channel: ["kanal", "kontaktsatt"],
  number: ["nummer", "telefon", "telefonnummer", "phone", "phone number", "visas som"],
  dial: ["ring", "slas som"],
  url: ["webb", "webbplats", "lank", "link", "website", "webbadress", "hemsida"],
  email: ["e-post", "epost", "mail", "e-mail", "mejl", "epostadress", "e-postadress"],
  languages: ["sprak", "language"],
  interpreter: ["tolk"],
  cost: ["kostnad"],
  anonymous: ["anonymt", "anonym"],
  bill: ["rakning", "telefonrakning"],
  hours: ["tider", "oppettider", "opening hours"],
  checked: ["kontrollerad", "kontrollerat"],
  source_title: ["kalla", "kallans titel", "source"],
  source_url: ["kallans lank", "kallans adress", "kallans webbadress"],
  status: ["lage"],
  street: ["gata", "gatuadress", "adress", "address", "besoksadress", "street address"],
  postcode: ["postnummer", "postnr", "postal code", "post code", "zip"],
  city: ["ort", "postort", "stad"],
  latitude: ["lat", "breddgrad", "latitud"],
  longitude: ["lon", "long", "lng", "langdgrad", "longitud"],
} satisfies Record<string, string[]>;

export type ColumnName = keyof typeof columns;

const columnNames = Object.keys(columns) as ColumnName[];
const byName = new Map(columnNames.flatMap((name) => [name, ...columns[name]].map((some) => [foldText(some), name] as const)));
const allNames = columnNames.flatMap((name) => [name, ...columns[name]]);

/** A column of a file: ours by our name, any other by its own. */
export interface Column {
  key: string;
  /** As the file has it. */
  written: string;
}

/**
 * The columns that a first row names.
 *
 * @returns Undefined, once told, where it names none that we need. Then it may be a row of data, and
 *   so none of it is told: there may be an address in it.
 */
export function readColumns(written: string[], { file, line }: Omit<Spot, "column">, tell: Tell): Column[] | undefined {
  const columns = written.map((name) => ({ key: byName.get(foldText(name)) ?? name.trim(), written: name.trim() }));
  const keys = columns.map(({ key }) => key);
  const knownCount = columns.filter(({ written: name }) => byName.has(foldText(name))).length;
  if (knownCount < 2) {
    tell({ file, line, column: 1 }, "csvNoHeader");
    return undefined;
  }
  for (const [index, { key, written: name }] of columns.entries()) {
    const spot = { file, line, column: index + 1 };
    const near = byName.has(foldText(name)) ? undefined : findNearName(name, allNames);
    if (byName.has(foldText(name)) && keys.indexOf(key) < index) tell(spot, "csvColumnTwice", undefined, key);
    if (near !== undefined) tell(spot, "csvColumnMisspelt", undefined, near);
    else if (!byName.has(foldText(name)) && name.trim() !== "") tell(spot, "csvColumnUnknown");
  }
  for (const name of ["service_id", "name"]) if (!keys.includes(name)) tell({ file, line, column: name }, "csvColumnMissing", undefined, name);
  return columns;
}

/** The separator of a table, by its first row: whichever divides it into most cells. */
export function findSeparator(text: string): "," | ";" | "\t" {
  const firstRow = text.replace(/^\s+/, "").split(/\r?\n|\r/, 1)[0]?.replace(/"[^"]*"/g, "") ?? "";
  const count = (separator: string) => firstRow.split(separator).length;
  return ([",", "\t"] as const).reduce<"," | ";" | "\t">((best, some) => (count(some) > count(best) ? some : best), ";");
}
