import * as oidc from "openid-client";
import type { ProviderSettings } from "../office-settings";
import type { Claims } from "./provider-person";

/** Milliseconds for which what the provider says of itself holds. */
const discoveryHolds = 60 * 60_000;

/** Why the provider did not lead to anybody: it does not answer; its answer does not fit what was asked; somebody turned back there. */
export type ProviderReason = "down" | "answer" | "cancelled";

export class ProviderFault extends Error {
  constructor(readonly reason: ProviderReason, cause: unknown) {
    super(describe(cause), { cause });
  }
}

/** What is kept of a sign-in until its answer comes. */
export interface Question {
  state: string;
  nonce: string;
  verifier: string;
}

/** The sign-in provider, by OpenID Connect: the code flow with PKCE, state and nonce, and the signature of each token looked at. */
export class Provider {
  #found: { configuration: Promise<oidc.Configuration>; since: number } | undefined;

  /** @param patience Seconds for each question to it. */
  constructor(private readonly settings: ProviderSettings, private readonly patience = 5) {}

  /** Where to send somebody who wants to sign in. @param callback Where the provider shall lead back to. @throws ProviderFault */
  async ask(callback: string, { state, nonce, verifier }: Question): Promise<URL> {
    const configuration = await this.#configure();
    const scopes = ["openid", "profile", ...(configuration.serverMetadata().scopes_supported?.includes(this.settings.groupsClaim) ? [this.settings.groupsClaim] : [])];
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: callback, scope: scopes.join(" "), state, nonce, code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: "S256",
    });
  }

  /** Whom the provider's answer speaks of. @param answer The address to which it led back, whole. @throws ProviderFault */
  async read(answer: URL, { state, nonce, verifier }: Question): Promise<Claims & { iss: string; sub: string }> {
    const configuration = await this.#configure();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, answer, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
      const claims = tokens.claims();
      if (!claims) throw new Error("no ID token");
      const isWhole = this.settings.groupsClaim in claims && "name" in claims;
      const more = isWhole || !configuration.serverMetadata().userinfo_endpoint ? {} : await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      // How somebody signed in is said by the token alone.
      return { ...more, ...claims };
    } catch (error) {
      throw new ProviderFault(reasonFor(error), error);
    }
  }

  /** Where somebody ends their session at the provider too; null where it has no such place, or does not answer. @param back Where to be led afterwards. */
  async findWayOut(back: string): Promise<string | null> {
    const configuration = await this.#configure().catch(() => null);
    return configuration?.serverMetadata().end_session_endpoint === undefined ? null : oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: back }).href;
  }

  async #configure(): Promise<oidc.Configuration> {
    if (this.#found && performance.now() - this.#found.since > discoveryHolds) this.#found = undefined;
    const found = (this.#found ??= { configuration: this.#discover(), since: performance.now() });
    return found.configuration.catch((error: unknown) => {
      if (this.#found === found) this.#found = undefined;
      throw new ProviderFault("down", error);
    });
  }

  #discover(): Promise<oidc.Configuration> {
    const issuer = new URL(this.settings.issuer);
    const execute = [oidc.enableNonRepudiationChecks, ...(isOfThisMachine(issuer) ? [oidc.allowInsecureRequests] : [])];
    return oidc.discovery(issuer, this.settings.clientId, undefined, oidc.ClientSecretBasic(this.settings.clientSecret), { timeout: this.patience, execute });
  }
}

/** Without TLS a provider is only believed on this machine: for development and tests. */
function isOfThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname);
}

/** What a provider says when it leads back without anybody. */
const answered: Partial<Record<string, ProviderReason>> = { access_denied: "cancelled", login_required: "cancelled", interaction_required: "cancelled", temporarily_unavailable: "down", server_error: "down" };

function reasonFor(error: unknown): ProviderReason {
  if (error instanceof oidc.AuthorizationResponseError) return answered[error.error] ?? "answer";
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500 ? "down" : "answer";
  const isSilent = error instanceof TypeError || (error instanceof oidc.ClientError && ["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM", "OAUTH_RESPONSE_IS_NOT_JSON"].includes(error.code ?? ""));
  return isSilent ? "down" : "answer";
}

/** For the log: what failed, and nothing of whom. */
function describe(error: unknown): string {
  if (error instanceof oidc.ResponseBodyError || error instanceof oidc.AuthorizationResponseError) return error.error;
  if (error instanceof oidc.WWWAuthenticateChallengeError) return "it does not take OIDC_CLIENT_ID with OIDC_CLIENT_SECRET";
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error ? String(error.code) : error.cause instanceof Error && "code" in error.cause ? String(error.cause.code) : error.name;
  return `${error.message} (${code})`;
}
