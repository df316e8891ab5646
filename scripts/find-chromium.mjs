// @ts-check
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome.exe"];
const elsewhere = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

/**
 * The browser for the tests: what CHROMIUM names, else the first one that is installed.
 *
 * @returns {string | undefined} Path of a program that may be run.
 */
export function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [process.env.CHROMIUM, ...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere];
  return candidates.find((path) => path && mayRun(path));
}

/** @param {string} path */
function mayRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
