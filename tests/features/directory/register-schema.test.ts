import { describe, expect, test } from "vitest";
import { Fault } from "../../../app/fault";
import { readRegister } from "../../../app/features/directory/read-register";
import { registerFiles } from "../../../app/storage/register/files.server";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * The fault of the real register after one value of Kvinnofridslinjen has been changed.
 *
 * @param at The way to the value: "channels.0.dial". @param value None takes it away.
 */
function faultAfter(at: string, value?: Json): string {
  const records = JSON.parse(registerFiles.services.text) as { [key: string]: Json; id: string }[];
  const way = at.split(".");
  const last = way.pop() ?? "";
  let parent = records.find(({ id }) => id === "kvinnofridslinjen") as Record<string, Json>;
  for (const step of way) parent = parent[step] as Record<string, Json>;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;

  const text = JSON.stringify(records, null, 2);
  const line = text.split("\n").indexOf('    "id": "kvinnofridslinjen",') + 1;
  try {
    readRegister({ ...registerFiles, services: { path: "services.json", text } });
    return "accepted";
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect({ file: error.file, line: error.line }).toEqual({ file: "services.json", line });
    return `${error.field}: ${error.cure}`;
  }
}

const chat = "channels.2.hours";
const week = Array.from({ length: 7 }, () => [["09:00", "17:00"]]);
const record = "kvinnofridslinjen";

test("the record is accepted as it is, so that each fault below is the one that was made", () => {
  expect(faultAfter("status", "active")).toBe("accepted");
});

describe("a record is refused by file, line and field", () => {
  test.each<[string, string, Json | undefined, string]>([
    ["published without a source", "sources", [], "sources: what is shown must have a source"],
    ["with a time without its nought", `${chat}.week.0.0.0`, "9:00", `${chat}.week.0.0.0: must be a time as "09:00"`],
    ["with a time that no clock shows", `${chat}.week.0.0.1`, "25:00", `${chat}.week.0.0.1: must be a time as "09:00"`],
    ["that closes when it opens", `${chat}.week.0.0`, ["21:00", "21:00"], `${chat}.week.0.0: must close at another time than it opens`],
    ["that opens again before the night is over", `${chat}.week.0`, [["21:00", "06:00"], ["22:00", "23:00"]], `${chat}.week.0: must stand in order without overlap, and only the last may pass midnight`],
    ["without a word on when it was checked", "verified", [], 'verified: what is shown must say when it was checked and when next: every channel, and "service"'],
    ["checked against a source that it does not name", "verified.0.source", "Hörsägen", "verified: must name one of the sources by its title"],
    ["that lies in no place", "area", ["9999"], 'area: "9999" is not in app/storage/register/places.json'],
    ["with a week of six days", `${chat}.week`, week.slice(1), `${chat}.week: must have seven days, Monday first`],
    ["with a misspelt field of hours", `${chat}.holiday`, "closed", `${chat}: Unrecognized key: "holiday"`],
    ["with a season that begins on no day", `${chat}.seasons`, [{ from: "6-1", to: "07-31", week }], `${chat}.seasons.0.from: must be a day of the year as "06-01"`],
    ["that dials 112 in a country", "channels.0.dial", "+46112", 'channels.0.dial: must be a short number ("112") or begin with +46'],
    ["that dials 116 016 in a country", "channels.0.dial", "+46116016", 'channels.0.dial: must be a short number ("112") or begin with +46'],
    ["that dials a number without a country", "channels.1.dial", "020505050", 'channels.1.dial: must be a short number ("112") or begin with +46'],
    ["that dials with spaces", "channels.1.dial", "+46 20 50 50 50", 'channels.1.dial: must be a short number ("112") or begin with +46'],
    ["of a shelter with a street", "address", "Storgatan 1", ': Unrecognized key: "address"'],
    ["with a street in a contact", "channels.0.street", "Storgatan 1", 'channels.0: Unrecognized key: "street"'],
    ["in a county by its name", "area", ["Stockholm"], 'area.0: must be "SE", a county\'s two digits or a municipality\'s four'],
    ["checked on a date in words", "checked", "5 juni 2026", 'checked: must be a date as "2026-06-05", "2026-06" or "2026"'],
  ])("%s", (_name, at, value, said) => {
    expect(faultAfter(at, value)).toBe(`${record}${said.startsWith(":") ? "" : "."}${said}`);
  });

  test.each<[string, string, Json | undefined]>([
    ["with a script for an address", "channels.2.url", "javascript:alert(1)"],
    ["with an address of a file", "sources.0.url", "file:///etc/passwd"],
    ["for an audience that we do not know", "audience", ["ladies"]],
    ["for nobody", "audience", []],
    ["of an unknown kind of contact", "channels.0.kind", "fax"],
    ["without a word of what the call leaves behind", "channels.0.trace", undefined],
    ["without hours", "channels.0.hours", undefined],
    ["with no number to show", "channels.0.display", ""],
    ["without the day on which it was read", "seen", undefined],
    ["with a status that we do not know", "status", "secret"],
    ["checked on a day that is in no calendar", "checked", "2026-13-45"],
    ["with a season that begins on a day that is in no calendar", `${chat}.seasons`, [{ from: "02-31", to: "07-31", week }]],
    ["whose hours overlap, so that it seems to close before it does", `${chat}.week.0`, [["15:00", "18:00"], ["17:00", "19:00"]]],
  ])("%s", (_name, at, value) => {
    const [field = ""] = at.split(".");

    expect(faultAfter(at, value).split(/[.:]/).slice(0, 2)).toEqual([record, field]);
  });
});

test("a shelter with a place is refused, and without one accepted", () => {
  const [sample] = JSON.parse(registerFiles.services.text) as Record<string, unknown>[];
  const read = (service: object) => () => readRegister({ ...registerFiles, services: { path: "services.json", text: JSON.stringify([service]) } });
  const place = { street: "Storgatan 1", postcode: "123 45", city: "Orten" };

  expect(read({ ...sample, kind: "shelter" })).not.toThrow();
  expect(read({ ...sample, place })).not.toThrow();
  expect(read({ ...sample, kind: "shelter", place })).toThrow('Unrecognized key: "place"');
});

test("a draft may wait for its source", () => {
  const records = JSON.parse(registerFiles.services.text) as { id: string }[];
  const text = JSON.stringify(records.map((service) => (service.id === record ? { ...service, status: "draft", sources: [], verified: [] } : service)));

  expect(() => readRegister({ ...registerFiles, services: { path: "services.json", text } })).not.toThrow();
});
