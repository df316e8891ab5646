import { readFileSync } from "node:fs";
import { join } from "node:path";

const files = new Map<string, string>();

/**
 * Puts a page's stylesheets into the page itself: one request carries everything, also over a
 * network that may be gone before a second.
 *
 * @param folder Where the addresses of assets begin on disk.
 */
export function inlineStyles(html: string, folder: string): string {
  const styles: string[] = [];
  const without = html.replaceAll(/<link rel="stylesheet" href="(\/assets\/[\w.-]+\.css)"\/>/g, (_link, path: string) => {
    const css = files.get(path) ?? readFileSync(join(folder, path), "utf8").trim();
    files.set(path, css);
    styles.push(css);
    return "";
  });
  return styles.length > 0 ? without.replace("</head>", () => `<style>${styles.join("")}</style></head>`) : without;
}
