import { benchDirectory } from "./bench/directory";
import { benchEvents } from "./bench/events";

/** `npm run bench -- directory`, `npm run bench -- events`: what a part of the site costs, measured in one run on this machine. */

const benches: Record<string, (args: string[]) => Promise<boolean>> = { directory: benchDirectory, events: benchEvents };

const [name = "", ...args] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (!bench) {
  console.error(`There is no bench "${name}". Choose one: ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
// Said at once: what the bench starts may have an opinion of its own on how the process ends.
process.exit((await bench(args)) ? 0 : 1);
