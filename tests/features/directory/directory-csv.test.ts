import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { directoryCsv } from "../../../app/features/directory/directory-csv";
import type { Service } from "../../../app/features/directory/service";
import { catalogue, find, real } from "./hsds/directory";

function write(...services: Service[]): string {
  return [...directoryCsv(services.map((service) => ({ named: real.name(service, "sv"), organization: catalogue.organizationOf(service) })))].join("");
}

function read(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });
}

describe("the directory for a spreadsheet", () => {
  test("has the same columns in the same order, behind the mark of UTF-8", () => {
    expect(write().charCodeAt(0)).toBe(0xfeff);
    expect(write().slice(1)).toBe("service_id,name,about,organization,organization_name,kind,audience,need,area,channel_id,channel,number,dial,url,email,languages,interpreter,cost,anonymous,bill,hours,checked,source_title,source_url\r\n");
  });

  test("has a row for every channel, and one for a service without any", () => {
    const listed = catalogue.services;
    const rows = read(write(...listed));
    expect(rows).toHaveLength(listed.reduce((sum, { channels }) => sum + Math.max(1, channels.length), 0));
    expect(rows.filter(({ service_id: id }) => id === "brottsofferjouren").map(({ channel }) => channel)).toEqual(find("brottsofferjouren").channels.map(({ kind }) => kind));
    expect(rows.find(({ service_id: id }) => id === "socialtjanst-0180")).toMatchObject({ channel: "", number: "", area: "0180" });
  });

  test("says what is known of a channel, hours by the day and languages with who speaks them", () => {
    const service = find("brottsofferjouren");
    const spoken = { ...service, channels: service.channels.map((channel) => ({ ...channel, languages: [{ code: "sv", how: "direct" as const }, { code: "ar", how: "interpreter" as const }] })) };
    const [phone] = read(write(spoken));
    expect(phone).toMatchObject({
      number: "116 006", dial: "116006", cost: "free", languages: "sv;ar:interpreter", area: "SE",
      hours: "mon 09:00-19:00;tue 09:00-19:00;wed 09:00-17:00;thu 09:00-17:00;fri 09:00-17:00;sat 09:00-12:00,13:00-16:00;sun 09:00-12:00,13:00-16:00",
    });
    expect(read(write(find("sos-112")))[0]).toMatchObject({ hours: "always", number: "112", dial: "112" });
  });

  test.each(["=HYPERLINK(1)", "+4620505050", "-1", "@a", "\ta", "\ra"])("gives a spreadsheet no formula: %j", (name) => {
    const service = find("sos-112");
    const [row] = read([...directoryCsv([{ named: { service, name, about: "", language: "sv" }, organization: catalogue.organizationOf(service) }])].join(""));
    expect(row?.name).toBe(`'${name}`);
  });

  test("marks numbers with a plus too, in every row of the register", () => {
    for (const row of read(write(...catalogue.services))) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(read(write(find("stodlinjen-for-man")))[0]?.dial).toBe("'+4620808080");
  });

  test("keeps commas, quotes and line breaks as they are", () => {
    const service = find("sos-112");
    const about = 'Ring "nu",\r\neller\nsedan';
    const [row] = read([...directoryCsv([{ named: { service, name: "a", about, language: "sv" }, organization: catalogue.organizationOf(service) }])].join(""));
    expect(row?.about).toBe(about);
  });
});
