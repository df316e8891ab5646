import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../../scripts/register/due";

let output = "";
let errors = "";

beforeEach(() => {
  output = errors = "";
  vi.spyOn(console, "log").mockImplementation((text: string) => void (output += `${text}\n`));
  vi.spyOn(console, "error").mockImplementation((text: string) => void (errors += `${text}\n`));
});
afterEach(() => vi.restoreAllMocks());

describe("register due", () => {
  test("says of each fact whose it is, how late, and against what it was last held", async () => {
    expect(await run(["--on", "2027-05-21"])).toBe(0);

    expect(output).toMatch(/^alarm {4}sos-112 \(Nödnumret\): service, phone, website\n +\d+ days over; last: copy 2026-11-21, "[^"]+" https:\S+\n/);
    expect(output).toMatch(/^expired {2}bris \(Bris\): service, phone, sms, chat, website$/m);
    expect(output).toMatch(/\n2 alarm, \d+ expired, 0 stale, 0 ageing, 0 copied, \d+ holiday\n$/);
  });

  test("tells of Christmas a month before", async () => {
    await run(["--on", "2026-12-01"]);

    expect(output).toMatch(/^holiday {2}mansjouren \(Mansjouren\): phone\.hours\n +hours on 2026-12-24 are unknown; last: copy/m);
  });

  test("writes the same as JSON", async () => {
    expect(await run(["--json", "--on", "2026-11-22"])).toBe(0);

    expect(JSON.parse(output)).toContainEqual({
      id: "arbetsformedlingen", facts: ["service", "phone", "website"], reason: "stale", days: null, name: "Arbetsförmedlingen", method: "copy", on: "2026-11-21", review: "2027-02-19",
      source: { title: "Arbetsförmedlingen (English): contact for the public sector", url: "https://arbetsformedlingen.se/other-languages/english-engelska/contact/contact-for-the-public-sector" },
    });
  });

  test("fails on what is stale where it is asked to be strict", async () => {
    expect(await run(["--on", "2026-11-22", "--strict"])).toBe(1);
  });

  test.each([[["--on", "tomorrow"], '--on "tomorrow" is no day'], [["--on", "2026-13-01"], "is no day"], [["--colour"], "--colour"], [["--register", "/nowhere"], "/nowhere"]])("says what is wrong with %j", async (args, said) => {
    expect(await run(args)).toBe(1);
    expect(errors).toContain(said);
    expect(output).toBe("");
  });
});
