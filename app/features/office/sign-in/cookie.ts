/** The cookies of signing in beside that of the session. `__Host-`: over https alone, for this host alone, and no other host can set them. */
export const flowCookie = "__Host-redaktion-start";
export const setupCookie = "__Host-redaktion-nytt";
export const deviceCookie = "__Host-redaktion-enhet";

/**
 * A cookie that no script reads. Lax: it must come along when the sign-in provider leads back here.
 *
 * @param seconds How long the browser keeps it; as long as it is open where none are given.
 */
export function writeCookie(name: string, value: string, seconds?: number): string {
  return `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax${seconds === undefined ? "" : `; Max-Age=${seconds}`}`;
}

/** Lets the browser forget a cookie. */
export function dropCookie(name: string): string {
  return writeCookie(name, "", 0);
}

/** @param header What the browser sent as its cookies. */
export function readCookie(header: string | null, name: string): string | null {
  const pair = (header ?? "").split(/;\s*/).find((one) => one.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
}
