import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { directoryCsv } from "../../app/features/directory/directory-csv";
import type { WordsById } from "../../app/features/directory/import/compare-register";
import { hsdsService } from "../../app/features/directory/hsds/service";
import type { NamedService } from "../../app/features/directory/named-service";
import type { Organization } from "../../app/features/directory/organization";
import { readRegister, type Register } from "../../app/features/directory/read-register";
import { stockholmTime } from "../../app/features/languages/stockholm-clock";
import { registerFilesIn } from "../../app/features/directory/write-register";
import { readArguments, runGuarded } from "./arguments";
import { defaultFolder } from "./confirm";

const words = join(import.meta.dirname, "../../locales/sv/services.json");

/**
 * `npm run register -- export [FILE] [--register DIR]`: what the register's files tell, without
 * drafts, as HSDS a record a line, or as a table where FILE ends with .csv. Without FILE it is printed.
 *
 * @returns The exit code.
 */
export async function run(args: string[]): Promise<number> {
  return runGuarded(async () => {
    const { values, positionals: [file] } = readArguments(args, { register: { type: "string" } }, 1);
    const register = readRegister(registerFilesIn(values.register ?? defaultFolder));
    const lines: Iterable<string> = file?.endsWith(".csv") ? directoryCsv(nameServices(register)) : hsdsLines(register, stockholmTime(new Date()).day);
    const target: Writable = file === undefined ? process.stdout : createWriteStream(file);
    for (const line of lines) if (!target.write(line)) await once(target, "drain");
    if (file !== undefined) await new Promise<void>((resolve) => void target.end(resolve));
    return 0;
  });
}

function* hsdsLines(register: Register, today: string): Generator<string> {
  const places = new Map(register.places.map((place) => [place.code, place]));
  for (const { named, organization } of nameServices(register)) yield `${JSON.stringify(hsdsService(named, { organization, places, today }))}\n`;
}

/** In Swedish: the words that every record has. */
function nameServices({ services, organizations }: Register): { named: NamedService; organization: Organization }[] {
  const texts = JSON.parse(readFileSync(words, "utf8")) as WordsById;
  return services.filter(({ status }) => status !== "draft").flatMap((service) => {
    const text = service.words ?? texts[service.id];
    const organization = organizations.find(({ id }) => id === service.organization);
    return text && organization ? [{ named: { service, ...text, language: "sv" as const }, organization }] : [];
  });
}
