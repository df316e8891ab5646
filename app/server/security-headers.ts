import { createHash } from "node:crypto";

/** Sent with every answer. What a page may run and show is said by its own policy, below. */
export function securityHeaders(site: string): Record<string, string> {
  return {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    // For answers without a page: nothing may load, nothing may frame them.
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": "private, no-store",
    ...(site.startsWith("https:") && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
  };
}

/**
 * The policy of one page: nothing but its own inline styles and scripts, each by its hash, and the
 * mark in the tab, which is a data address.
 */
export function contentSecurityPolicy(html: string): string {
  const styles = hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const scripts = hashesOf(html, /<script[^>]*>([\s\S]*?)<\/script>/g);
  return [
    "default-src 'none'",
    "img-src data:",
    // A film in sign language and its captions; default-src covers both nowhere else.
    html.includes("<video") && "media-src 'self'",
    styles && `style-src ${styles}`,
    scripts && `script-src ${scripts}`,
    // The script tells this server, and nobody else, that someone has left.
    scripts && "connect-src 'self'",
    "base-uri 'none'",
    // Words to search for go to this server; a page without a form may send nothing anywhere.
    html.includes("<form") ? "form-action 'self'" : "form-action 'none'",
    "frame-ancestors 'none'",
  ].filter(Boolean).join("; ");
}

/**
 * The policy of a page of the office: scripts, styles and images of this server, and the inline scripts with which Remix
 * begins, each by its hash.
 */
export function officeSecurityPolicy(html: string): string {
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    "style-src 'self'",
    `script-src 'self' ${hashesOf(html, /<script[^>]*>([\s\S]*?)<\/script>/g)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function hashesOf(html: string, elements: RegExp): string {
  const hashes = [...html.matchAll(elements)].map(([, content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`);
  return [...new Set(hashes)].join(" ");
}
