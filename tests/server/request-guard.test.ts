import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeRequest } from "../../app/server/request-guard";

const longest = 2048;

describe("a request that any visitor makes", () => {
  test.each(["/", "/sv", "/en/urgent-help", "/sv-simple/akut-hjalp", "/.well-known/security.txt", "/assets/x-1.2.css", "/sv?open=now", "/sv/%C3%A5", "/a..b/c."])("%s may go on", (url) => {
    expect(judgeRequest("GET", url)).toBeNull();
    expect(judgeRequest("HEAD", url)).toBeNull();
  });

  test("may be 2048 characters long and no longer", () => {
    expect(judgeRequest("GET", `/${"a".repeat(longest - 1)}`)).toBeNull();
    expect(judgeRequest("GET", `/${"a".repeat(longest)}`)).toBe(414);
    expect(judgeRequest("GET", `/sv?q=${"a".repeat(8192)}`)).toBe(414);
  });
});

describe("a method that the site has no use for", () => {
  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get", ""])("%j is refused as such", (method) => {
    expect(judgeRequest(method, "/sv")).toBe(405);
  });
});

describe("the word of the script that someone has left", () => {
  test("comes as a POST to the exit", () => {
    expect(judgeRequest("POST", "/x")).toBeNull();
  });

  test.each(["/x?a", "/x?", "/x/", "/x/ar", "/X", "/xx", "/", "/sv", "/sv/x", "//x", "/%78", "/x#a"])("comes to no other address: %s", (url) => {
    expect(judgeRequest("POST", url)).toBe(405);
  });

  test.each(["PUT", "DELETE", "PATCH", "post"])("comes in no other way: %s", (method) => {
    expect(judgeRequest(method, "/x")).toBe(405);
  });
});

describe("an address that cannot be an honest one", () => {
  test.each([
    ["half a percent escape", "/sv/%"],
    ["a percent escape of no digits", "/sv/%zz"],
    ["bytes that are no text", "/sv/%ff"],
    ["an overlong slash", "/sv/%c0%af"],
    ["half an escape in the query", "/sv?q=%"],
    ["a null byte", "/sv/%00"],
    ["a line break", "/sv/%0d%0aSet-Cookie:x"],
    ["a raw control character", "/sv/\u0007"],
    ["a step upwards", "/sv/../x"],
    ["a step upwards at the end", "/sv/.."],
    ["an encoded step upwards", "/sv/%2e%2e/x"],
    ["a half encoded step upwards", "/sv/.%2E/x"],
    ["a step upwards behind an encoded slash", "/sv%2f..%2fx"],
    ["a backslash", "/sv\\x"],
    ["an encoded backslash", "/sv/%5c..%5cx"],
    ["a backslash in the query", "/sv?q=\\"],
    ["another host behind two slashes", "//evil.test/sv"],
    ["an address in absolute form", "http://evil.test/sv"],
    ["an asterisk", "*"],
    ["nothing", ""],
  ])("is refused for %s", (_reason, url) => {
    expect(judgeRequest("GET", url)).toBe(400);
  });
});

describe("a question for the data of a single route", () => {
  test.each([
    ["as Remix asks it", "/sv?_data=routes%2F%24language._index"],
    ["without a value", "/sv?_data"],
    ["after another", "/sv?open=now&_data=root"],
    ["with its name encoded", "/sv?%5Fdata=root"],
    ["with its name encoded letter by letter", "/sv?%5f%64%61%74%61=root"],
    ["behind a second question mark", "/sv?open=now?&_data=root"],
  ])("is refused %s", (_way, url) => {
    expect(judgeRequest("GET", url)).toBe(400);
  });

  test("is told from a name that only looks like it", () => {
    expect(judgeRequest("GET", "/sv?my_data=1&q=_data")).toBeNull();
  });
});

test("whatever comes over the wire gets a judgement and never an exception", () => {
  const judgements = [null, 400, 405, 414];
  const nasty = fc.string({ unit: fc.constantFrom("%", "2", "e", ".", "/", "\\", "?", "&", "=", "_data", "\u0000", "å", "\ud800") });
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), nasty), (url) => {
    expect(judgements).toContain(judgeRequest("GET", url));
    expect(judgements).toContain(judgeRequest("GET", `/${url}`));
    expect(judgements).toContain(judgeRequest(url, "/"));
  }));
});

test("no address that may go on leads upwards or holds a control character", () => {
  const parts = fc.array(fc.constantFrom("..", ".", "%2e", "%2E", "/", "%2f", "%5c", "\\", "%00", "sv", "?")).map((list) => `/${list.join("")}`);
  fc.assert(fc.property(parts, (url) => {
    fc.pre(judgeRequest("GET", url) === null);
    const path = decodeURIComponent(url.split("?")[0] ?? "");
    expect(path.split(/[/\\]/)).not.toContain("..");
    expect(path).not.toContain("\u0000");
  }), { numRuns: 1000 });
});
