import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeReturn, type Marker, markerLifetime, readMarker, writeMarker } from "../../../app/features/exit/exit-marker";

const now = 1_800_000_000;

/** The judgement of a request some seconds after an exit. */
function judge(age: number, by: Marker["by"], site?: string, user?: string) {
  return judgeReturn({ marker: { leftAt: now - age, by }, site, user }, now);
}

describe("someone who has not left", () => {
  test.each(["none", "cross-site", "same-origin", "same-site", undefined])("is let in, whatever the browser says: %s", (site) => {
    expect(judgeReturn({ marker: null, site, user: undefined }, now)).toBe("first visit");
  });
});

describe("someone who left by the link and asks for an address as one does who types it", () => {
  test.each([
    [0, "early"],
    [30, "early"],
    [31, "return"],
    [markerLifetime, "return"],
    [markerLifetime + 1, "return"],
  ])("after %i seconds is judged as %s", (age, judgement) => {
    expect(judge(age, "link", "none", "?1")).toBe(judgement);
  });
});

describe("someone who left by the script and types the address", () => {
  test("is let in at once, since no page of ours is listed in the tab", () => {
    expect(judge(0, "script", "none", "?1")).toBe("return");
    expect(judge(5, "script", "none")).toBe("return");
  });
});

describe.each(["link", "script"] as const)("someone who left by the %s and comes from another site", (by) => {
  test.each([
    [5, "?1", "early"],
    [30, "?1", "early"],
    [31, "?1", "return"],
    [31, undefined, "history"],
    [31, "?0", "history"],
    [markerLifetime, undefined, "history"],
    [markerLifetime + 1, undefined, "return"],
  ])("after %i seconds, with a hand on it or not (%s), is judged as %s", (age, user, judgement) => {
    expect(judge(age, by, "cross-site", user)).toBe(judgement);
  });

  test("is let in after half a minute by a browser that says nothing of how it came", () => {
    expect(judge(30, by)).toBe("early");
    expect(judge(31, by)).toBe("return");
  });

  test.each(["same-origin", "same-site"])("asks for the history where the browser says %s", (site) => {
    expect(judge(31, by, site, "?1")).toBe("history");
  });

  test("is let in where the clock of the marker runs ahead of ours", () => {
    expect(judge(-1, by, "same-origin")).toBe("return");
  });
});

describe("a marker that is written", () => {
  test.each([{ leftAt: now, by: "link" }, { leftAt: now, by: "script" }] as const)("is read as it was: $by", (marker) => {
    const [cookie = ""] = writeMarker(marker, true).split(";");
    expect(readMarker(cookie)).toEqual(marker);
    expect(readMarker(`a=b; ${cookie}; c=d`)).toEqual(marker);
  });

  test("lives ten minutes, for this site alone, out of every script's reach", () => {
    expect(writeMarker({ leftAt: now, by: "link" }, true).split("; ")).toEqual([`x=${now}`, "Path=/", "Max-Age=600", "HttpOnly", "SameSite=Lax", "Secure"]);
  });

  test("is sent over an open line only where the site has no other", () => {
    expect(writeMarker({ leftAt: now, by: "link" }, false)).not.toContain("Secure");
  });

  test("is taken away by one that is over", () => {
    expect(writeMarker(null, true)).toMatch(/^x=; .*Max-Age=0/);
    expect(readMarker("x=")).toBeNull();
  });
});

describe("what somebody else wrote", () => {
  test.each(["x=abc", "x=-1", "x=99999999999999", "x=1e9", "x=1 2", "x=12ss", "x=%31", "X=1", "ax=1", "y=1;xx=2", "x", "", "x=١٢٣"])("%j is no marker", (cookies) => {
    expect(readMarker(cookies)).toBeNull();
  });

  test("is no marker where there is no cookie", () => {
    expect(readMarker(undefined)).toBeNull();
  });

  test("never makes an exception, and never a marker without a number", () => {
    const nasty = fc.string({ unit: fc.constantFrom("x", "=", ";", " ", "1", "9", "s", "-", ".", "\u0000", "å", "\ud800") });
    fc.assert(fc.property(fc.oneof(fc.string(), nasty), (cookies) => {
      const marker = readMarker(cookies);
      if (marker) expect(marker.leftAt).toBeGreaterThanOrEqual(0);
      expect(["first visit", "return", "history"]).toContain(judgeReturn({ marker, site: cookies, user: cookies }, now));
    }), { numRuns: 1000 });
  });
});
