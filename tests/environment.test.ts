import { describe, expect, test } from "vitest";
import { readEnvironment } from "../app/environment.server";

const heading = "The configuration cannot be used:";

/** The lines that a faulty configuration is refused with, below their heading. */
function faultsOf(variables: Record<string, string>): string[] {
  try {
    readEnvironment(variables);
  } catch (error) {
    const [first, ...faults] = (error as Error).message.split("\n");
    expect(first).toBe(heading);
    return faults;
  }
  return [];
}

describe("a machine where nothing is configured", () => {
  test("gets a site of its own, in production, that leaves for the weather", () => {
    expect(readEnvironment({})).toEqual({
      mode: "production",
      host: "127.0.0.1",
      port: 3000,
      site: "http://127.0.0.1:3000",
      decoys: { all: ["https://www.smhi.se/", "https://www.kb.se/"], byLanguage: {} },
      history: "replace",
      pseudoLocale: undefined,
      machineTranslations: "show",
      publisher: undefined,
      adopted: false,
      contact: undefined,
      securityContact: undefined,
      reportsFile: "data/reports.ndjson",
      storage: { directory: "data", url: undefined },
      measuring: { level: 2, decision: undefined, smallest: 10 },
      office: { fourEyes: false, provider: null },
    });
  });

  test("is one where variables are empty, too", () => {
    const names = ["NODE_ENV", "HOST", "PORT", "SITE_ADDRESS", "EXIT_ADDRESSES", "EXIT_ADDRESSES_AR", "VISIT_HISTORY", "PSEUDO_LOCALE", "MACHINE_TRANSLATIONS", "PUBLISHER", "PUBLISHER_ADOPTED", "CONTACT", "SECURITY_CONTACT", "REPORTS_FILE", "DATA_DIR", "DATABASE_URL", "MEASURING_LEVEL", "MEASURING_DECISION", "SMALLEST_COUNT"];

    expect(readEnvironment(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(readEnvironment({}));
  });
});

describe("a variable that cannot be used", () => {
  test.each([
    ["NODE_ENV", "staging"],
    ["HOST", "not a host"],
    ["PSEUDO_LOCALE", "en-XA"],
    ["MACHINE_TRANSLATIONS", "no"],
    ["PORT", "http"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["PORT", " "],
    ["SITE_ADDRESS", "exempel.test"],
    ["SITE_ADDRESS", "ftp://exempel.test"],
    ["EXIT_ADDRESSES", "https://www.smhi.se/"],
    ["EXIT_ADDRESSES", "https://a.test/ https://b.test/ https://c.test/"],
    ["EXIT_ADDRESSES", "http://www.smhi.se/ https://www.kb.se/"],
    ["EXIT_ADDRESSES", "https://www.smhi.se/ javascript:alert(1)"],
    ["EXIT_ADDRESSES", "https://www.smhi.se/,https://www.kb.se/"],
    ["EXIT_ADDRESSES", " "],
    ["EXIT_ADDRESSES_AR", "https://www.smhi.se/"],
    ["EXIT_ADDRESSES_AR", "http://a.test/ https://b.test/"],
    ["VISIT_HISTORY", "push"],
    ["VISIT_HISTORY", "Normal"],
    ["PUBLISHER", "  "],
    ["PUBLISHER_ADOPTED", "yes"],
    ["CONTACT", "\t"],
    ["SECURITY_CONTACT", "security@exempel.test"],
    ["SECURITY_CONTACT", "http://exempel.test/"],
    ["REPORTS_FILE", " "],
    ["DATA_DIR", " "],
    ["DATABASE_URL", "mysql://localhost/site"],
    ["MEASURING_LEVEL", "4"],
    ["MEASURING_LEVEL", "3"],
    ["MEASURING_DECISION", "decided"],
    ["SMALLEST_COUNT", "9"],
    ["SMALLEST_COUNT", "ten"],
  ])("as %s=%j is told on one line that names it", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^ {2}${name}: .+$`))]);
  });

  test("does not hide another: each has its line", () => {
    const faults = faultsOf({ PORT: "x", SITE_ADDRESS: "y", EXIT_ADDRESSES: "w", PUBLISHER_ADOPTED: "z" });

    expect(new Set(faults.map((line) => line.trim().split(":")[0]))).toEqual(new Set(["PORT", "SITE_ADDRESS", "EXIT_ADDRESSES", "PUBLISHER_ADOPTED"]));
  });

  test("does not hide decoys of a language that cannot be used, nor those of another", () => {
    const faults = faultsOf({ PORT: "x", EXIT_ADDRESSES_AR: "y", EXIT_ADDRESSES_EN: "z" });

    expect(new Set(faults.map((line) => line.trim().split(":")[0]))).toEqual(new Set(["PORT", "EXIT_ADDRESSES_AR", "EXIT_ADDRESSES_EN"]));
  });

  test("is an adoption by nobody", () => {
    expect(faultsOf({ PUBLISHER_ADOPTED: "1" })).toEqual(["  PUBLISHER_ADOPTED: needs PUBLISHER"]);
    expect(faultsOf({ PUBLISHER_ADOPTED: "1", PUBLISHER: "" })).toEqual(["  PUBLISHER_ADOPTED: needs PUBLISHER"]);
    expect(faultsOf({ PUBLISHER_ADOPTED: "1", PUBLISHER: "Myndigheten" })).toEqual([]);
  });
});

describe("measuring by script", () => {
  test("is on with a decision that has a day and a number", () => {
    const { measuring } = readEnvironment({ MEASURING_LEVEL: "3", MEASURING_DECISION: "2026-11-25, dnr 123/2026" });

    expect(measuring).toEqual({ level: 3, decision: "2026-11-25, dnr 123/2026", smallest: 10 });
  });
});

describe("what is configured", () => {
  test("is used as it is given", () => {
    const given = readEnvironment({ NODE_ENV: "test", PORT: "0", EXIT_ADDRESSES: "https://exempel.test/vader https://exempel.test/bok", VISIT_HISTORY: "normal", PUBLISHER: " Myndigheten ", PUBLISHER_ADOPTED: "1", CONTACT: "010-1", SECURITY_CONTACT: "mailto:s@exempel.test" });

    expect(given).toMatchObject({ mode: "test", port: 0, decoys: { all: ["https://exempel.test/vader", "https://exempel.test/bok"] }, history: "normal", publisher: "Myndigheten", adopted: true, contact: "010-1", securityContact: "mailto:s@exempel.test" });
  });

  test("as the site's address is reduced to its origin, from which links are made", () => {
    expect(readEnvironment({ SITE_ADDRESS: "https://Exempel.test/" }).site).toBe("https://exempel.test");
  });

  test("as a host of numbers with colons makes an address in brackets", () => {
    expect(readEnvironment({ HOST: "::1", PORT: "8080" })).toMatchObject({ host: "::1", site: "http://[::1]:8080" });
  });

  test("as an adoption that is not is none", () => {
    expect(readEnvironment({ PUBLISHER: "Myndigheten", PUBLISHER_ADOPTED: "0" }).adopted).toBe(false);
  });

  test("as decoys may have any blank between them and around", () => {
    expect(readEnvironment({ EXIT_ADDRESSES: " https://a.test/ \n  https://b.test/ " }).decoys.all).toEqual(["https://a.test/", "https://b.test/"]);
  });

  test("as decoys of one language leaves the others theirs", () => {
    const { decoys } = readEnvironment({ EXIT_ADDRESSES_AR: "https://a.test/ https://b.test/", EXIT_ADDRESSES_SV_SIMPLE: "https://c.test/ https://d.test/" });

    expect(decoys).toEqual({
      all: ["https://www.smhi.se/", "https://www.kb.se/"],
      byLanguage: { ar: ["https://a.test/", "https://b.test/"], "sv-simple": ["https://c.test/", "https://d.test/"] },
    });
  });

  test("as decoys of a language that the site does not have changes nothing", () => {
    expect(readEnvironment({ EXIT_ADDRESSES_XX: "https://a.test/ https://b.test/" })).toEqual(readEnvironment({}));
  });
});
