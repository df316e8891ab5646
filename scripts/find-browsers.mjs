// @ts-check
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const chromiumNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome.exe"];
const chromiumPlaces = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

/**
 * The browser for the tests: what CHROMIUM names, else the first one that is installed.
 *
 * @returns {string | undefined} Path of a program that may be run.
 */
export function findChromium() {
  return findBrowser(process.env.CHROMIUM, chromiumNames, chromiumPlaces);
}

/**
 * Firefox for the wider tests: what FIREFOX names, else the first one that is installed.
 *
 * @returns {string | undefined} Path of a program that may be run.
 */
export function findFirefox() {
  return findBrowser(process.env.FIREFOX, ["firefox-esr", "firefox"], ["/Applications/Firefox.app/Contents/MacOS/firefox"]);
}

/**
 * @param {string | undefined} named
 * @param {string[]} names
 * @param {string[]} places
 */
function findBrowser(named, names, places) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [named, ...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places];
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
