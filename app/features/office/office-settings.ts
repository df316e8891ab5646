import type { Role } from "./role";

/** How the office is set up, from the site's configuration. */
export interface OfficeSettings {
  /** Nobody publishes alone what they wrote themselves. */
  fourEyes: boolean;
  /** The sign-in provider; none where everybody has a password of ours. */
  provider: ProviderSettings | null;
}

export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim that holds a person's groups. */
  groupsClaim: string;
  /** Which group gives which role; of several, the highest holds. Who is in none may not come in. */
  roles: Record<string, Role>;
  /** A method that the provider must have used, as `amr` names it ("mfa"); null where it decides by itself. */
  method: string | null;
}
