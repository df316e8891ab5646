import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { accessTable } from "../../app/features/office/access-table";
import { roomsOf } from "../../app/office/office-rooms";

const app = join(import.meta.dirname, "../../app");
const rooms = readdirSync(join(app, "../locales/sv/office")).map((name) => name.replace(".json", ""));
const imports = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+"(\.[^"]+)"/gms;

/** What a module brings to the browser: itself and what it imports, without what only the server runs. */
function modulesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(imports)) {
    const found = [".ts", ".tsx"].map((extension) => join(dirname(file), path + extension)).find(existsSync);
    if (found && !found.endsWith(".server.ts") && !found.endsWith(".server.tsx")) modulesOf(found, seen);
  }
  return seen;
}

/** Rooms whose keys stand in a module. */
function roomsIn(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/["'`](\w+)\.[\w$]/g)].flatMap(([, room = ""]) => (rooms.includes(room) ? [room] : []));
}

const pages = readdirSync(join(app, "routes")).filter((name) => name.startsWith("redaktion.") && name.endsWith(".tsx") && !["redaktion.tsx", "redaktion.avvisad.tsx", "redaktion.kampanjer.$campaign.tsx"].includes(name));
const pathOf = (name: string) => `/${name.replace(/\.tsx$/, "").replaceAll("_.", ".").replace(/\._index$/, "").replaceAll(".", "/").replaceAll("$", ":")}`;

test.each(pages)("the browser has every word that %s is drawn with", (name) => {
  const needed = new Set([...modulesOf(join(app, "routes", name))].filter((file) => !file.endsWith("office-words-sv.ts")).flatMap(roomsIn));

  expect(accessTable.map(({ path }) => path)).toContain(pathOf(name));
  expect(roomsOf(pathOf(name).replaceAll(/:\w+/g, "abc"))).toEqual(expect.arrayContaining([...needed]));
});
