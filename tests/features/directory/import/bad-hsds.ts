import type { MessageCode } from "../../../../app/features/directory/import/messages";
import { hsdsService, uuid } from "./reading";

/** A file that must not be taken: why, in which line and column, and what stands in it. */
export type BadFile = [name: string, code: MessageCode, line: number, column: string | number, content: string | Uint8Array];

/** One service a line of JSON a field, so that lines can be counted. */
function service(change: Record<string, unknown>): string {
  return `[\n${JSON.stringify(hsdsService(change))}\n]`;
}
const phone = { id: uuid(2), type: "voice" };
const schedule = { id: uuid(4), freq: "WEEKLY", byday: "MO", opens_at: "09:00", closes_at: "16:00" };
const area = { id: uuid(5) };
const located = (location: object) => ({ service_at_locations: [{ id: uuid(7), location: { id: uuid(8), location_type: "physical", ...location } }] });

export const badHsds: BadFile[] = [
  ["truncated", "jsonTruncated", 3, 1, service({}).slice(0, -2) + "\n"],
  ["truncated inside a text", "jsonTruncated", 1, 9, '[{"id": "abc'],
  ["a comma too many", "jsonBroken", 2, 1, '[{"id": "abc",\n}]'],
  ["a field that stands twice", "jsonFieldTwice", 2, 1, '[{"id": "abc",\n"id": "abd"}]'],
  ["lists too deep in each other", "jsonTooDeep", 1, 62, "[".repeat(100)],
  ["a list in a list", "jsonNesting", 1, "[0]", `[${service({})}]`.replaceAll("\n", "")],
  ["phones that are no list", "jsonNesting", 2, "[0].phones", service({ phones: { ...phone, number: "112" } })],
  ["phones in a list of lists", "jsonNesting", 2, "[0].phones[0]", service({ phones: [[{ ...phone, number: "112" }]] })],
  ["text where a record should be", "jsonNesting", 2, "[1]", `[{"id": "${uuid(1)}", "status": "active"},\n"text"]`],
  ["a record of nothing known", "notAService", 1, 1, '{"hello": "world"}'],
  ["an id that is no UUID", "uuidWrong", 2, "[0].id", service({ id: "7" })],
  ["a phone's id that is no UUID", "uuidWrong", 2, "[0].phones[0].id", service({ phones: [{ id: "phone", number: "112" }] })],
  ["the same id twice", "idTwice", 3, "[1].id", `[${JSON.stringify(hsdsService())},\n\n${JSON.stringify(hsdsService())}]`],
  ["no name", "missing", 2, "[0].name", service({ name: undefined })],
  ["a name that is nothing", "missing", 2, "[0].name", service({ name: null })],
  ["a name that is a number", "wrongType", 2, "[0].name", service({ name: 112 })],
  ["no organization", "missing", 2, "[0].organization", service({ organization: undefined })],
  ["status open", "statusUnknown", 2, "[0].status", service({ status: "open" })],
  ["a misspelt field", "fieldMisspelt", 2, "[0].descripton", service({ description: undefined, descripton: "Samtal" })],
  ["a misspelt field of a phone", "fieldMisspelt", 2, "[0].phones[0].nubmer", service({ phones: [{ ...phone, nubmer: "112" }] })],
  ["an opening at 25:99", "timeWrong", 2, "[0].schedules[0].opens_at", service({ schedules: [{ ...schedule, opens_at: "25:99" }] })],
  ["freq DAILY", "frequencyWrong", 2, "[0].schedules[0].freq", service({ schedules: [{ ...schedule, freq: "DAILY" }] })],
  ["a day that there is not", "weekdayWrong", 2, "[0].schedules[0].byday", service({ schedules: [{ ...schedule, byday: "MO,XX" }] })],
  ["30 February", "dateWrong", 2, "[0].schedules[0].valid_from", service({ schedules: [{ ...schedule, valid_from: "2026-02-30" }] })],
  ["phone abc", "phoneWrong", 2, "[0].phones[0].number", service({ phones: [{ ...phone, number: "abc" }] })],
  ["a premium number", "phonePremium", 2, "[0].phones[0].number", service({ phones: [{ ...phone, number: "0900-123 45 67" }] })],
  ["latitude 1000", "degreeWrong", 2, "[0].service_at_locations[0].location.latitude", service(located({ latitude: 1000, longitude: 14 }))],
  ["a language that there is not", "languageUnknown", 2, "[0].phones[0].languages[0].code", service({ phones: [{ ...phone, number: "112", languages: [{ id: uuid(3), code: "qqx" }] }] })],
  ["municipality 9999", "areaUnknown", 2, "[0].service_areas[0].extent", service({ service_areas: [{ ...area, extent: "9999" }] })],
  ["municipality 180 without its nought", "areaWithoutZero", 2, "[0].service_areas[0].extent", service({ service_areas: [{ ...area, extent: "180" }] })],
  ["a link that runs", "linkWrong", 2, "[0].url", service({ url: "javascript:alert(1)" })],
  ["an address of a mail that is none", "emailWrong", 2, "[0].email", service({ email: "jour(at)exempel.se" })],
  ["a kind that there is not", "termUnknown", 2, "[0].x_kind", service({ x_kind: "club" })],
  ["our own form with a premium number", "phonePremium", 2, "[0].x_channels[0].display", service({ x_channels: [{ id: "phone", kind: "phone", languages: [], interpreter: "unknown", display: "0900-123 45 67", dial: "+469001234567", cost: "free", anonymous: "yes", trace: { bill: "hidden", device: "call_log" }, hours: "always" }] })],
  ["an id of one of our own records", "belongsElsewhere", 2, "[0].id", service({ id: "BRIS" })],
  ["the second line of ndjson", "jsonBroken", 2, 2, `${JSON.stringify(hsdsService())}\n{id: 1}\n`],
];
