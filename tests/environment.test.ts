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
      exitAddress: "https://www.smhi.se/",
      publisher: undefined,
      adopted: false,
      contact: undefined,
      securityContact: undefined,
    });
  });

  test("is one where variables are empty, too", () => {
    const names = ["NODE_ENV", "HOST", "PORT", "SITE_ADDRESS", "EXIT_ADDRESS", "PUBLISHER", "PUBLISHER_ADOPTED", "CONTACT", "SECURITY_CONTACT"];

    expect(readEnvironment(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(readEnvironment({}));
  });
});

describe("a variable that cannot be used", () => {
  test.each([
    ["NODE_ENV", "staging"],
    ["HOST", "not a host"],
    ["PORT", "http"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["PORT", " "],
    ["SITE_ADDRESS", "exempel.test"],
    ["SITE_ADDRESS", "ftp://exempel.test"],
    ["EXIT_ADDRESS", "http://www.smhi.se/"],
    ["EXIT_ADDRESS", "javascript:alert(1)"],
    ["PUBLISHER", "  "],
    ["PUBLISHER_ADOPTED", "yes"],
    ["CONTACT", "\t"],
    ["SECURITY_CONTACT", "security@exempel.test"],
    ["SECURITY_CONTACT", "http://exempel.test/"],
  ])("as %s=%j is told on one line that names it", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^ {2}${name}: .+$`))]);
  });

  test("does not hide another: each has its line", () => {
    const faults = faultsOf({ PORT: "x", SITE_ADDRESS: "y", PUBLISHER_ADOPTED: "z" });

    expect(faults.map((line) => line.trim().split(":")[0])).toEqual(["PORT", "SITE_ADDRESS", "PUBLISHER_ADOPTED"]);
  });

  test("is an adoption by nobody", () => {
    expect(faultsOf({ PUBLISHER_ADOPTED: "1" })).toEqual(["  PUBLISHER_ADOPTED: needs PUBLISHER"]);
    expect(faultsOf({ PUBLISHER_ADOPTED: "1", PUBLISHER: "" })).toEqual(["  PUBLISHER_ADOPTED: needs PUBLISHER"]);
    expect(faultsOf({ PUBLISHER_ADOPTED: "1", PUBLISHER: "Myndigheten" })).toEqual([]);
  });
});

describe("what is configured", () => {
  test("is used as it is given", () => {
    const given = readEnvironment({ NODE_ENV: "test", PORT: "0", EXIT_ADDRESS: "https://exempel.test/vader", PUBLISHER: " Myndigheten ", PUBLISHER_ADOPTED: "1", CONTACT: "010-1", SECURITY_CONTACT: "mailto:s@exempel.test" });

    expect(given).toMatchObject({ mode: "test", port: 0, exitAddress: "https://exempel.test/vader", publisher: "Myndigheten", adopted: true, contact: "010-1", securityContact: "mailto:s@exempel.test" });
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
});
