import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import OidcProvider, { type Configuration, type InteractionResults } from "oidc-provider";

/** Somebody whom the provider knows. */
export interface TestPerson {
  /** What the provider knows them by. */
  id: string;
  name: string;
  groups: string[];
  /** How they prove who they are there: ["pwd", "mfa"]. */
  amr?: string[];
}

/** A sign-in provider that runs for a test. */
export interface TestProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Whom it knows; may be changed while it runs. */
  people: TestPerson[];
  /** Variables of the environment with which the site signs in by it: of each group "redaktion-<role>" the role. */
  environment: Record<string, string>;
  stop: () => Promise<void>;
}

export const somePeople: TestPerson[] = [
  { id: "ada", name: "Ada Admin", groups: ["redaktion-administrator"] },
  { id: "petra", name: "Petra Publicerare", groups: ["redaktion-editor", "redaktion-publisher"] },
  { id: "edvin", name: "Edvin Editor", groups: ["redaktion-editor"] },
  { id: "laura", name: "Laura Läsare", groups: ["redaktion-reader"] },
  { id: "gunnar", name: "Gunnar utan grupp", groups: ["vaktmastare"] },
];

/** Starts a real provider, on a free port where none is given. Its page has a button for each person; whoever presses one is them. Any site may be led back to. */
export async function startProvider({ people = somePeople, port = 0 }: { people?: TestPerson[]; port?: number } = {}): Promise<TestProvider> {
  const [clientId, clientSecret] = ["redaktion", randomBytes(24).toString("base64url")];
  const server = createServer().listen(port, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const known = [...people];
  const provider = new OidcProvider(issuer, configure(known, { clientId, clientSecret }));
  Object.assign(provider.Client.prototype, { redirectUriAllowed: () => true, postLogoutRedirectUriAllowed: () => true });
  provider.use(async (ctx, next) => {
    if (!/^\/interaction\/[\w-]+$/.test(ctx.path)) return void (await next());
    if (ctx.query.person === undefined) return void Object.assign(ctx, { type: "html", body: pageOf(known) });
    const result = await choose(provider, ctx, known.find(({ id }) => id === ctx.query.person), clientId);
    await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
    ctx.respond = false;
  });
  const answer = provider.callback();
  server.on("request", (request, response) => void answer(request, response));
  const environment = {
    OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret,
    OIDC_ROLES: ["reader", "editor", "publisher", "administrator"].map((role) => `redaktion-${role}=${role}`).join(" "),
  };
  const stop = () => new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
  return { issuer, clientId, clientSecret, people: known, environment, stop };
}

/** What a button leads to: somebody is signed in and this site may know so; or, for no one's button, nobody is. */
async function choose(provider: OidcProvider, { req, res }: { req: IncomingMessage; res: ServerResponse }, person: TestPerson | undefined, clientId: string): Promise<InteractionResults> {
  if (!person) return { error: "access_denied" };
  const { grantId } = (await provider.interactionDetails(req, res)) as { grantId?: string };
  const grant = (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ?? new provider.Grant({ accountId: person.id, clientId });
  grant.addOIDCScope("openid profile");
  return { login: { accountId: person.id, amr: person.amr ?? ["pwd"] }, consent: { grantId: await grant.save() } };
}

function configure(people: TestPerson[], { clientId, clientSecret }: { clientId: string; clientSecret: string }): Configuration {
  const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
  return {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: ["https://exempel.test/redaktion/logga-in/svar"], grant_types: ["authorization_code"], response_types: ["code"] }],
    jwks: { keys: [{ ...key, kid: "test", use: "sig", alg: "RS256" }] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    claims: { openid: ["sub", "amr", "groups"], profile: ["name"] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
    findAccount: (_ctx, accountId) => {
      const person = people.find(({ id }) => id === accountId);
      return person && { accountId, claims: () => ({ sub: accountId, name: person.name, groups: person.groups }) };
    },
  };
}

function pageOf(people: TestPerson[]): string {
  const buttons = people.map(({ id, name }) => `<p><button name="person" value="${id}">${name}</button></p>`).join("");
  return `<!doctype html><html lang="sv"><title>Jobbkonto</title><h1>Jobbkonto</h1><form>${buttons}<p><button name="person" value="">Avbryt</button></p></form></html>`;
}
