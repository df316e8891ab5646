/**
 * The marker is all that the exit leaves: a cookie that no script can read, with the second at which
 * someone left and how. It lets the server tell the Back button from somebody who means to return,
 * and it makes Chromium let go of the pages that it keeps for Back.
 */
export interface Marker {
  /** Seconds since 1970. */
  leftAt: number;
  /** By the link alone, or by the script, which leaves no page of ours behind in the tab. */
  by: "link" | "script";
}

/** Seconds that the marker lives. */
export const markerLifetime = 600;

/** Seconds after the exit before a request that may be the Back button counts as a wish to return. */
const returnAfter = 30;

/** What a browser says of a request, as far as the rule asks. */
export interface ReturnRequest {
  marker: Marker | null;
  /** `Sec-Fetch-Site` */
  site: string | undefined;
  /** `Sec-Fetch-User` */
  user: string | undefined;
}

/** "history" is surely the Back button; "early" may be it, so soon after the exit. */
export type Judgement = "first visit" | "return" | "history" | "early";

/**
 * Whether a page may be shown to a browser that left the site a moment ago.
 *
 * Without script the tab still lists our pages, and a browser that goes back to an address that was
 * typed asks for it in the same words as one in which it is typed anew; an old browser says nothing
 * at all. So for half a minute such a request gets the decoy, and after that it is let in, as is a
 * link from another site. Anything else within the marker's life is the history asking. Where the
 * script has left, no page of ours is listed, and whoever types the address is let in at once.
 *
 * @param now Seconds since 1970.
 */
export function judgeReturn({ marker, site, user }: ReturnRequest, now: number): Judgement {
  if (!marker) return "first visit";
  const age = now - marker.leftAt;
  if (age > markerLifetime || age < 0) return "return";
  if (site === "none" && marker.by === "script") return "return";
  const mayBePerson = site === "none" || site === undefined || (site === "cross-site" && user === "?1");
  if (!mayBePerson) return "history";
  return age > returnAfter ? "return" : "early";
}

/** The marker in a `Cookie` header. */
export function readMarker(cookies: string | undefined): Marker | null {
  const [, seconds, script] = /(?:^|;\s*)x=(\d{1,12})(s?)(?:;|$)/.exec(cookies ?? "") ?? [];
  return seconds === undefined ? null : { leftAt: Number(seconds), by: script ? "script" : "link" };
}

/**
 * The `Set-Cookie` header that sets the marker, or takes it away.
 *
 * @param secure Whether the site is reached over TLS.
 */
export function writeMarker(marker: Marker | null, secure: boolean): string {
  const value = marker ? `${marker.leftAt}${marker.by === "script" ? "s" : ""}` : "";
  return `x=${value}; Path=/; Max-Age=${marker ? markerLifetime : 0}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
