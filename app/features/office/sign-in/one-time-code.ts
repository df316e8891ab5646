import { Secret, TOTP } from "otpauth";

/** Seconds for which a code is shown. */
const period = 30;

/** The secret of an account's codes, as base32. */
export function makeCodeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an app for codes reads from a picture. @param host The site's, so that the app can tell it from others. */
export function codeAddress(secret: string, name: string, host: string): string {
  return codesOf(secret, { issuer: host, label: name }).toString();
}

/**
 * Which step of time a code belongs to: this one, the one before or the next, since clocks differ.
 *
 * @param code As typed, with spaces or without.
 * @returns The step's number since 1970; null for a code that is none of these.
 */
export function findStep(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = codesOf(secret).validate({ token, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}

function codesOf(secret: string, names: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period });
}
