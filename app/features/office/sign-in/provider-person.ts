import { cleanDisplay } from "../accounts/account";
import type { ProviderSettings } from "../office-settings";
import { type Role, roles } from "../role";

/** What the provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

/** The highest role that somebody's groups give; null where they give none. */
export function roleOf(claims: Claims, { groupsClaim, roles: roleOfGroup }: Pick<ProviderSettings, "groupsClaim" | "roles">): Role | null {
  const given = textsOf(claims[groupsClaim]).flatMap((group) => (Object.hasOwn(roleOfGroup, group) ? [roleOfGroup[group]] : []));
  return roles.findLast((role) => given.includes(role)) ?? null;
}

/** What somebody is called, by the best name that the provider tells. */
export function displayOf(claims: Claims): string {
  const names = [claims.name, claims.preferred_username, claims.email, claims.sub].map((name) => (typeof name === "string" ? cleanDisplay(name) : ""));
  return names.find((name) => name !== "") ?? "?";
}

/** Whether the provider used a method that must have been used; always where none must. */
export function usesMethod(claims: Claims, method: string | null): boolean {
  return method === null || textsOf(claims.amr).includes(method);
}

/** Some providers write a single group without a list around it. */
function textsOf(claim: unknown): string[] {
  return (Array.isArray(claim) ? claim : [claim]).filter((one): one is string => typeof one === "string");
}
