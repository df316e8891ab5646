import { describe, expect, test } from "vitest";
import { judgeSent, judgeVisit, objects } from "../../../app/features/measuring/judge-visit";
import { browsers, robots } from "./agents";

const agent = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36";
const html = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const plain = { "user-agent": agent, accept: html };
const opening = { ...plain, "sec-fetch-site": "none", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document", "sec-fetch-user": "?1" };

const judge = (headers: Record<string, string | string[] | undefined>, method = "GET") => judgeVisit({ method, headers });

describe("who asks", () => {
  test.each(browsers)("%s is somebody's browser", (name) => {
    expect(judge({ ...plain, "user-agent": name })).toBeNull();
  });

  test.each(["", " ", ...robots])("%j is nobody's, even where it says that it opens a page", (name) => {
    expect(judge({ ...opening, "user-agent": name })).toBe("robot");
  });

  test("a request without a name is nobody's", () => {
    expect(judge({ ...opening, "user-agent": undefined })).toBe("robot");
  });
});

describe("how it asks", () => {
  test.each(["HEAD", "OPTIONS", "POST", "PUT"])("%s opens no page", (method) => {
    expect(judge(opening, method)).toBe("method");
  });

  test.each([
    ["sec-purpose", "prefetch"],
    ["sec-purpose", "prefetch;prerender"],
    ["sec-purpose", "prefetch;anonymous-client-ip"],
    ["purpose", "prefetch"],
    ["purpose", "Preview"],
    ["x-purpose", "preview"],
    ["x-moz", "prefetch"],
  ])("%s: %s fetches what may never be opened", (name, value) => {
    expect(judge({ ...opening, [name]: value })).toBe("prefetch");
    expect(judge({ ...plain, [name]: value })).toBe("prefetch");
    expect(judge({ ...opening, [name]: [value] })).toBe("prefetch");
  });

  test("the first reason that holds is the one that is given", () => {
    const everything = { "user-agent": "curl/8.5.0", purpose: "prefetch", "sec-fetch-dest": "image" };
    expect(judge(everything, "HEAD")).toBe("method");
    expect(judge(everything)).toBe("robot");
    expect(judge({ ...everything, "user-agent": agent })).toBe("prefetch");
  });
});

describe("what it asks for", () => {
  const fetching = (mode: string | undefined, dest: string | undefined, site = "same-origin") => judge({ ...plain, "sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": dest });

  test.each(["none", "same-origin", "same-site", "cross-site"])("a page opened from %s counts", (site) => {
    expect(judge({ ...opening, "sec-fetch-site": site })).toBeNull();
  });

  test("a page opened without a touch counts: so do redirects and links that a script follows", () => {
    expect(judge({ ...opening, "sec-fetch-user": undefined })).toBeNull();
  });

  test.each([
    ["a fetch by a script", "cors", "empty"],
    ["a fetch of the same site", "same-origin", "empty"],
    ["a fetch that may not read the answer", "no-cors", "empty"],
    ["an image", "no-cors", "image"],
    ["a frame in another page", "navigate", "iframe"],
    ["an old kind of frame", "navigate", "frame"],
    ["an object in a page", "navigate", "object"],
    ["a frame, as Chrome 76 put it", "nested-navigate", undefined],
    ["an image, where the mode is lost on the way", undefined, "image"],
  ])("%s does not count, though it asks for HTML", (_name, mode, dest) => {
    expect(fetching(mode, dest, "cross-site")).toBe("embedded");
  });

  test("a browser that tells half of it is believed", () => {
    expect(fetching("navigate", undefined)).toBeNull();
    expect(fetching(undefined, "document")).toBeNull();
  });

  test("a browser that tells nothing of it must ask for HTML", () => {
    expect(judge(plain)).toBeNull();
    expect(judge({ ...plain, accept: "Text/HTML" })).toBeNull();
    for (const accept of ["*/*", "image/avif,image/webp,*/*", "application/json", "", undefined]) expect(judge({ ...plain, accept })).toBe("embedded");
    expect(judge({ ...plain, accept: "*/*", "sec-fetch-site": "cross-site" })).toBe("embedded");
  });
});

describe("what a page sends", () => {
  test("counts from this site alone, and from browsers that do not tell where they are", () => {
    expect(judgeSent({ ...plain, "sec-fetch-site": "same-origin" })).toBeNull();
    expect(judgeSent(plain)).toBeNull();
    for (const site of ["cross-site", "same-site", "none"]) expect(judgeSent({ ...plain, "sec-fetch-site": site })).toBe("embedded");
  });

  test.each(["", ...robots.slice(-8)])("by %j counts as a robot's", (name) => {
    expect(judgeSent({ "user-agent": name, "sec-fetch-site": "same-origin" })).toBe("robot");
  });
});

describe("an objection", () => {
  test.each([["sec-gpc", "1"], ["dnt", "1"]])("%s: %s is one, and no reason to doubt the visit", (name, value) => {
    expect(objects({ ...opening, [name]: value })).toBe(true);
    expect(judge({ ...opening, [name]: value })).toBeNull();
  });

  test.each([{}, { dnt: "0" }, { "sec-gpc": "0" }, { dnt: "unspecified" }, { dnt: "" }])("%j is none", (headers) => {
    expect(objects({ ...opening, ...headers })).toBe(false);
  });

  test("whoever is signed in to the office is staff, whatever other cookies there are", () => {
    for (const cookie of ["__Host-redaktion=abc", "x=1; __Host-redaktion=1"]) expect(judge({ ...plain, cookie })).toBe("staff");
    for (const cookie of ["x=1", "a__Host-redaktion=1", undefined]) expect(judge({ ...plain, cookie })).toBeNull();
  });
});
