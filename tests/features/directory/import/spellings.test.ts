import { describe, expect, test } from "vitest";
import { codes, read, table } from "./reading";

const service = { name: "Stödlinjen för kvinnor", about: "Åhörare, “lugn”" };
const text = table([service]);

/** Windows-1252 has Latin-1's letters where Swedish needs them, and quotes that Latin-1 lacks. */
function windows1252(written: string): Uint8Array {
  return Uint8Array.from(written, (letter) => ({ "“": 0x93, "”": 0x94 })[letter] ?? letter.charCodeAt(0));
}

describe("a table is read whatever wrote it", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["lines of Windows", new TextEncoder().encode(text.replaceAll("\n", "\r\n"))],
    ["commas", new TextEncoder().encode(table([service], ","))],
    ["tabs", new TextEncoder().encode(table([service], "\t"))],
  ])("%s", async (_kind, bytes) => {
    const { candidates, findings } = await read(bytes);

    expect(findings).toEqual([]);
    expect(candidates).toMatchObject([{ key: "7", ...service, area: ["0180"], audience: ["women", "men"] }]);
  });

  test("Windows-1252, which is told", async () => {
    const { candidates, findings } = await read(windows1252(text));

    expect(codes(findings)).toEqual(["fileWindows1252"]);
    expect(candidates).toMatchObject([service]);
  });
});

describe("a table is read however its columns are called", () => {
  test.each([
    ["our names", "service_id,name,organization_name,area,number,email,languages,hours"],
    ["Swedish names", "Tjänst-id,Namn,Organisationens namn,Kommun,Telefonnummer,E-post,Språk,Öppettider"],
    ["other English names", "Service ID,Service name,Organisation name,Municipality,Phone Number,E-mail,Language,OPENING HOURS"],
  ])("%s", async (_kind, header) => {
    const { candidates, findings } = await read(`${header}\n7,Linjen,Föreningen,Stockholms kommun,112,,svenska;Arabic,vardagar 9-16`);

    expect(findings).toEqual([]);
    expect(candidates).toMatchObject([{ key: "7", name: "Linjen", area: ["0180"], channels: [{ kind: "phone", dial: "112", languages: [{ code: "sv" }, { code: "ar" }], hours: { week: [[["09:00", "16:00"]], [], [], [], [], [], []].fill([["09:00", "16:00"]], 0, 5) } }] }]);
  });
});

test("texts lose HTML and unseen characters, which is told", async () => {
  const { candidates, findings } = await read(table([{ name: "<b>Linjen</b> <script>alert(1)</script>", about: "Ring\u202e oss\u0007 &lt;3" }]));

  expect(candidates).toMatchObject([{ name: "Linjen", about: "Ring oss &lt;3" }]);
  expect(codes(findings)).toEqual(["htmlRemoved", "charactersRemoved"]);
});

test("the apostrophe that our own export puts before a plus is taken away", async () => {
  const { candidates, findings } = await read(table([{ number: "'+46 8 123 456 78", about: "'- för alla" }]));

  expect(findings).toEqual([]);
  expect(candidates).toMatchObject([{ about: "- för alla", channels: [{ display: "+46 8 123 456 78", dial: "+46812345678" }] }]);
});

test("several rows are several ways to reach one service", async () => {
  const { candidates } = await read(table([{}, { channel: "email", number: "", email: "stod@exempel.se", hours: "" }, { channel: "phone", number: "020-50 50 50" }]));

  expect(candidates).toHaveLength(1);
  expect(candidates[0]?.channels.map(({ id }) => id)).toEqual(["phone", "email", "phone-2"]);
});
