import { delay, http, HttpResponse } from "msw";
import { describe, expect, test } from "vitest";
import { checkDecoy } from "../../../app/features/exit/check-decoy";
import { outside } from "../../outside/setup";

const decoy = "https://decoy.example/vader";

function page(title = "Väder", headers: Record<string, string> = {}) {
  return new HttpResponse(`<title>${title}</title>`, { headers: { "Content-Type": "text/html", ...headers } });
}

/** The other organisation on a good day: a page, and no app. A test that needs a bad day adds it first. */
function goodDay() {
  outside.use(http.get(decoy, () => page()), http.get("https://decoy.example/*", () => new HttpResponse(null, { status: 404 })));
}

function check(address = decoy) {
  return checkDecoy(address, AbortSignal.timeout(5000));
}

describe("a decoy", () => {
  test("that answers at once, the same to all and without an app, will do", async () => {
    goodDay();
    expect(await check()).toEqual([]);
  });

  test("must be reached over https", async () => {
    expect(await check("http://decoy.example/vader")).toEqual(["is not https"]);
  });

  test("must answer", async () => {
    goodDay();
    outside.use(http.get(decoy, () => HttpResponse.error()));
    expect(await check()).toEqual(["does not answer"]);
    outside.use(http.get(decoy, () => new HttpResponse(null, { status: 503 })));
    expect(await check()).toEqual(["answers 503"]);
  });

  test("must answer within a second", async () => {
    goodDay();
    outside.use(http.get(decoy, async () => (await delay(1100), page())));
    expect((await check()).join()).toMatch(/^takes \d{4,} ms; at most 1000$/);
  });

  test("must not remember who comes", async () => {
    goodDay();
    outside.use(http.get(decoy, () => page("Väder", { "Set-Cookie": "a=b", Vary: "Accept-Encoding, Cookie" })));
    expect(await check()).toEqual(["sets a cookie on the first visit", "varies with cookies"]);
  });

  test("must say the same to everybody", async () => {
    goodDay();
    outside.use(http.get(decoy, ({ request }) => page(request.headers.get("Accept-Language") ?? "")));
    expect(await check()).toEqual(["is personalised: its title differs between two visitors"]);
  });

  test("must not lead on to another host", async () => {
    goodDay();
    outside.use(
      http.get(decoy, () => HttpResponse.redirect("https://elsewhere.example/")),
      http.get("https://elsewhere.example/", () => page()),
    );
    expect(await check()).toEqual(["leads on to elsewhere.example"]);
  });

  test.each([
    ["Android, for the whole host", "/.well-known/assetlinks.json", [{ relation: ["delegate_permission/common.handle_all_urls"], target: {} }], true],
    ["Android, for passwords alone", "/.well-known/assetlinks.json", [{ relation: ["delegate_permission/common.get_login_creds"], target: {} }], false],
    ["Apple, for every path", "/.well-known/apple-app-site-association", { applinks: { details: [{ appID: "A.b", paths: ["*"] }] } }, true],
    ["Apple, for another path", "/.well-known/apple-app-site-association", { applinks: { details: [{ appID: "A.b", paths: ["/konto/*"] }] } }, false],
    ["Apple, but not for this path", "/.well-known/apple-app-site-association", { applinks: { details: [{ appID: "A.b", paths: ["NOT /vader", "*"] }] } }, false],
    ["Apple, by components", "/apple-app-site-association", { applinks: { details: [{ appIDs: ["A.b"], components: [{ "/": "/va?er" }] }] } }, true],
  ])("that an app claims is told: %s", async (_how, path, claims, claimed) => {
    goodDay();
    outside.use(http.get(`https://decoy.example${path}`, () => HttpResponse.json(claims)));
    expect(await check()).toEqual(claimed ? [`an app claims this address (${path})`] : []);
  });
});
