import type { BadFile } from "./bad-hsds";
import { table } from "./reading";

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Uint8Array.from(part))));
const good = table();

export const badTables: BadFile[] = [
  ["empty", "fileEmpty", 1, 1, ""],
  ["spaces alone", "fileEmpty", 1, 1, " \n\n "],
  ["11 MB", "fileTooBig", 1, 1, Buffer.alloc(11 * 1024 * 1024, "a")],
  ["a zip, however large it would unpack", "fileArchive", 1, 1, bytes([0x50, 0x4b, 3, 4], "bomb")],
  ["an old Excel file renamed csv", "fileArchive", 1, 1, bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ["a gzip", "fileArchive", 1, 1, bytes([0x1f, 0x8b, 8])],
  ["bytes that are no text", "fileNotText", 1, 1, bytes("service_id", [0, 0, 1])],
  ["no first row", "csvNoHeader", 1, 1, good.split("\n").slice(1).join("\n")],
  ["no column of names", "csvColumnMissing", 1, "name", table().replace(";name;", ";note;")],
  ["a column twice", "csvColumnTwice", 1, 15, table([{ namn: "Stödlinjen" }])],
  ["a misspelt column", "csvColumnMisspelt", 1, 10, good.replace(";number;", ";nubmer;")],
  ["mixed separators", "csvCellCount", 3, 2, `${good}\n${table([{ service_id: "8" }], ",").split("\n")[1]?.replaceAll('"', "").replaceAll(";", "/") ?? ""}`],
  ["a cell too few", "csvCellCount", 2, 14, good.replace(/;[^;]*$/, "")],
  ["a quotation mark that is not closed", "csvQuote", 2, 2, `${good.split("\n")[0] ?? ""}\n7;"Stödlinjen;a;b;c;d;e;f;g;h;i;j;k;l`],
  ["a formula", "csvFormula", 2, "name", table([{ name: '=HYPERLINK("https://ont.se")' }])],
  ["a formula behind an apostrophe", "csvFormula", 2, "about", table([{ about: "'=1+1" }])],
  ["a formula that begins with a sign", "csvFormula", 2, "about", table([{ about: "@SUM(A1)" }])],
  ["no id", "missing", 2, "service_id", table([{ service_id: "" }])],
  ["no organization", "missing", 2, "organization_name", table([{ organization_name: "" }])],
  ["rows that contradict each other", "csvContradicts", 3, "name", table([{}, { name: "Annat", channel: "email", email: "a@b.se", number: "" }])],
  ["a channel's id twice", "idTwice", 3, "channel_id", table([{ channel_id: "a" }, { channel_id: "a", number: "112" }])],
  ["status open", "statusUnknown", 2, "status", table([{ status: "open" }])],
  ["hours that nobody can read", "hoursWrong", 2, "hours", table([{ hours: "mon 25:99-26:00" }])],
  ["phone abc", "phoneWrong", 2, "number", table([{ number: "abc" }])],
  ["a number that is dialled otherwise", "dialDiffers", 2, "dial", table([{ dial: "+46812345679" }])],
  ["a language that there is not", "languageUnknown", 2, "languages", table([{ languages: "sv;klingonska" }])],
  ["municipality 9999", "areaUnknown", 2, "area", table([{ area: "9999" }])],
  ["municipality 180 without its nought", "areaWithoutZero", 2, "area", table([{ area: "180" }])],
  ["no area", "columnEmpty", 2, "area", table([{ area: "" }])],
  ["an audience that there is not", "termUnknown", 2, "audience", table([{ audience: "ladies" }])],
  ["latitude 1000", "degreeWrong", 2, "latitude", table([{ latitude: "1000" }])],
  ["a link to a file", "linkWrong", 2, "url", table([{ channel: "website", number: "", url: "file:///etc/passwd" }])],
  ["a chat without a link", "missing", 2, "url", table([{ channel: "chat", number: "" }])],
  ["the year 20226", "dateWrong", 2, "checked", table([{ checked: "20226-01-01" }])],
  ["an id of one of our own records", "belongsElsewhere", 2, "service_id", table([{ service_id: "bris" }])],
  ["50 001 rows", "tooManyRows", 50_002, 1, `service_id,name\n${"1,a\n".repeat(50_001)}`],
];
