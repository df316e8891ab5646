// @ts-check
/**
 * Makes ready what a command needs on a machine with nothing but Node and npm, says what it does,
 * and does nothing twice.
 *
 *   node scripts/prepare.mjs install build browser
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-browsers.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`Node ${process.versions.node} is too old: install Node 20.19 or later.`);

const steps = { install, build, browser };
for (const step of process.argv.slice(2)) {
  if (step !== "install" && step !== "build" && step !== "browser") stop(`There is no step "${step}": install, build, browser.`);
  else steps[step]();
}

/** The packages of package-lock.json, unless they are there. */
function install() {
  once(join(root, "node_modules/.prepared"), ["package.json", "package-lock.json"], "Installing packages …", () => {
    run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  });
}

/** The site, unless nothing that it is made from has changed. */
function build() {
  const sources = ["app", "locales", "public", "scripts", "package-lock.json", "remix.config.js", "vite.config.ts", "tsconfig.json"];
  once(join(root, "build/.prepared"), sources, "Building the site …", () => {
    rmSync(join(root, "build"), { recursive: true, force: true });
    run(process.execPath, [join(root, "node_modules/@remix-run/dev/dist/cli.js"), "vite:build", "--logLevel", "warn"]);
  });
}

/** A Chromium for the tests, and letters of every script for its pictures: what is installed, else from the system's packages where we may. */
function browser() {
  if (!findChromium()) installPackages("Installing Chromium from the system's packages …", ["chromium"]);
  if (!findChromium()) stop("The browser tests need Chromium. Install Chromium or Chrome, or set CHROMIUM to the program's path.");
  const fonts = missingFonts();
  if (fonts.length > 0 && !installPackages("Installing fonts from the system's packages …", fonts)) {
    console.log(`Some letters will be boxes in pictures of pages: this machine lacks the fonts of ${fonts.join(" and ")}.`);
  }
}

/** Packages with the fonts of scripts that the machine cannot draw; none where it does not say, as on a Mac, which has them all. */
function missingFonts() {
  const byLanguage = { ti: "fonts-noto-core", "zh-cn": "fonts-noto-cjk" };
  return Object.entries(byLanguage).flatMap(([language, name]) => {
    const { status, stdout } = spawnSync("fc-list", [`:lang=${language}`], { encoding: "utf8" });
    return status === 0 && stdout.trim() === "" ? [name] : [];
  });
}

/**
 * @param {string} sentence
 * @param {string[]} names
 * @returns {boolean} Whether we may.
 */
function installPackages(sentence, names) {
  const asRoot = process.getuid?.() === 0;
  const sudo = !asRoot && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  if (!(asRoot || sudo) || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return false;
  console.log(sentence);
  const [command, ...first] = sudo ? ["sudo", "apt-get"] : ["apt-get"];
  run(command ?? "apt-get", [...first, "update", "-qq"]);
  run(command ?? "apt-get", [...first, "install", "-y", "-qq", "--no-install-recommends", ...names]);
  return true;
}

/**
 * Does something unless it was done for exactly these sources.
 * @param {string} stamp
 * @param {string[]} sources
 * @param {string} sentence
 * @param {() => void} work
 */
function once(stamp, sources, sentence, work) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of sources.flatMap(filesOf)) hash.update(file).update(readFileSync(join(root, file)));
  const digest = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  console.log(sentence);
  rmSync(stamp, { force: true });
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  if (!/^[\w-]+$/.test(path)) return [path];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  /** @type {NodeJS.ProcessEnv} */
  const environment = { ...process.env, NODE_ENV: "production", DEBIAN_FRONTEND: "noninteractive" };
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", env: environment });
  if (error || status !== 0) stop(`"${command} ${args.join(" ")}" failed${error ? `: ${error.message}` : "."}`);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
