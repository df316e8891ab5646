import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProviderSettings } from "../../../../app/features/office/office-settings";
import { Provider, ProviderFault } from "../../../../app/features/office/sign-in/provider.server";
import { startProvider, type TestProvider } from "../../../provider";
import { TestBrowser } from "../../../test-browser";

const callback = "https://exempel.test/redaktion/logga-in/svar";
const question = (name: string) => ({ state: `state-of-${name}`, nonce: `nonce-of-${name}`, verifier: `verifier-of-${name}`.padEnd(50, "x") });
let running: TestProvider;
let provider: Provider;

beforeAll(async () => {
  running = await startProvider({ people: [{ id: "ada", name: "Ada", groups: ["it", "alla"], amr: ["pwd", "mfa"] }] });
  provider = new Provider(settingsOf(running));
});
afterAll(() => running.stop());

function settingsOf({ issuer, clientId, clientSecret }: Pick<TestProvider, "issuer" | "clientId" | "clientSecret">): ProviderSettings {
  return { issuer, clientId, clientSecret, groupsClaim: "groups", roles: {}, method: null };
}

/** The address to which the provider leads back somebody who has asked with a question. */
async function answerTo(asked: ReturnType<typeof question>): Promise<URL> {
  const browser = new TestBrowser();
  const page = await browser.open((await provider.ask(callback, asked)).href);
  return new URL(await browser.openUntil(`${page.address}?person=ada`, callback));
}

async function reasonOf(work: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await work.then(() => undefined, (fault: unknown) => fault);
  if (error !== undefined && !(error instanceof ProviderFault)) throw error;
  return error?.reason;
}

describe("the provider's answer", () => {
  test("tells who somebody is, their groups and how they signed in", async () => {
    const claims = await provider.read(await answerTo(question("a")), question("a"));
    expect(claims).toMatchObject({ iss: running.issuer, sub: "ada", name: "Ada", groups: ["it", "alla"], amr: ["pwd", "mfa"] });
  });

  test("is asked for with PKCE by SHA-256, a state and a nonce", async () => {
    const { searchParams } = await provider.ask(callback, question("a"));
    expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: "code", code_challenge_method: "S256", state: "state-of-a", nonce: "nonce-of-a", redirect_uri: callback });
    expect(searchParams.get("code_challenge")).not.toContain("verifier");
  });

  test.each(["state", "nonce", "verifier"] as const)("that was given to another %s is refused", async (part) => {
    const answer = await answerTo(question("b"));
    expect(await reasonOf(provider.read(answer, { ...question("b"), [part]: question("another")[part] }))).toBe("answer");
  });

  test("is taken once", async () => {
    const answer = await answerTo(question("c"));
    expect(await reasonOf(provider.read(answer, question("c")))).toBeUndefined();
    expect(await reasonOf(provider.read(answer, question("c")))).toBe("answer");
  });

  test("that names another provider is refused", async () => {
    const answer = await answerTo(question("d"));
    answer.searchParams.set("iss", "https://ond.example");
    expect(await reasonOf(provider.read(answer, question("d")))).toBe("answer");
  });

  test.each([["access_denied", "cancelled"], ["server_error", "down"], ["invalid_scope", "answer"]])("with the error %s is: %s", async (error, reason) => {
    const answer = new URL(`${callback}?${new URLSearchParams({ error, state: "state-of-e", iss: running.issuer }).toString()}`);
    expect(await reasonOf(provider.read(answer, question("e")))).toBe(reason);
  });

  test("with our own secret wrong is refused, and the reason for the log names neither person nor secret", async () => {
    const stranger = new Provider({ ...settingsOf(running), clientSecret: "another secret" });
    const answer = await answerTo(question("f"));
    const error = await stranger.read(answer, question("f")).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ reason: "answer", message: "it does not take OIDC_CLIENT_ID with OIDC_CLIENT_SECRET" });
  });
});

describe("a provider that fails", () => {
  test("is down where nothing answers, and is asked anew when it does", async () => {
    const late = await startProvider();
    await late.stop();
    const waiting = new Provider(settingsOf(late));
    expect(await reasonOf(waiting.ask(callback, question("g")))).toBe("down");
    expect(await waiting.findWayOut("https://exempel.test/")).toBeNull();
    const again = await startProvider({ port: Number(new URL(late.issuer).port) });
    expect((await waiting.ask(callback, question("g"))).origin).toBe(late.issuer);
    await again.stop();
  });

  test("is down where it is silent, after as long as we wait and no longer", async () => {
    const silent = createServer(() => undefined).listen(0, "127.0.0.1");
    await new Promise((resolve) => silent.once("listening", resolve));
    const issuer = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const begun = performance.now();
    expect(await reasonOf(new Provider({ ...settingsOf(running), issuer }, 0.2).ask(callback, question("h")))).toBe("down");
    expect(performance.now() - begun).toBeLessThan(10_000);
    silent.close();
  });

  test.each(["http://id.example", "https://127.0.0.1:1"])("is not asked where no TLS protects it, or nothing is there: %s", async (issuer) => {
    expect(await reasonOf(new Provider({ ...settingsOf(running), issuer }, 0.2).ask(callback, question("i")))).toBe("down");
  });
});
