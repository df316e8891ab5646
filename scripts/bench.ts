import { benchDirectory } from "./bench/directory";

/** `npm run bench -- directory`: what a part of the site costs, measured in one run on this machine. */

const benches: Record<string, () => Promise<boolean>> = { directory: benchDirectory };

const [name = ""] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(`There is no bench "${name}". Choose one: ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
if (!(await bench())) process.exitCode = 1;
