import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyImport } from "../../app/features/directory/import/apply-import";
import type { ImportOrder } from "../../app/features/directory/import/candidate";
import { compareRegister, type WordsById } from "../../app/features/directory/import/compare-register";
import { describeComparison, describeFindings } from "../../app/features/directory/import/describe-import";
import { patience } from "../../app/features/directory/import/fetch-feed";
import { createAreaFinder } from "../../app/features/directory/import/find-area";
import { collectFindings } from "../../app/features/directory/import/finding";
import { createShelterFinder } from "../../app/features/directory/import/known-shelters";
import { nameSource, readSource } from "../../app/features/directory/import/read-source";
import { readRegister } from "../../app/features/directory/read-register";
import { audiences, needs, serviceKinds } from "../../app/features/directory/service";
import { stockholmTime } from "../../app/features/languages/stockholm-clock";
import { registerFilesIn } from "../../app/features/directory/write-register";
import { ArgumentFault, readArguments, runGuarded } from "./arguments";
import { defaultFolder } from "./confirm";
import { createProgress } from "./progress";

const options = {
  source: { type: "string" }, apply: { type: "boolean" }, publish: { type: "boolean" }, register: { type: "string" },
  kind: { type: "string" }, audience: { type: "string", multiple: true }, need: { type: "string", multiple: true }, area: { type: "string", multiple: true },
} as const;

const words = join(import.meta.dirname, "../../locales/sv/services.json");

/**
 * `npm run register -- check|import FILE|URL --source ID`: what a file would do to the register and,
 * with `import … --apply`, does to it.
 *
 * @returns The exit code: 1 where the file has errors; nothing is then written.
 */
export async function run(args: string[], command: "check" | "import"): Promise<number> {
  return runGuarded(async () => {
    const { values, positionals: [place] } = readArguments(args, options, 1);
    if (place === undefined) throw new ArgumentFault("Vilken fil eller adress? / Which file or address?");
    if (command === "check" && values.apply) throw new ArgumentFault("check skriver inget; använd import --apply. / check writes nothing; use import --apply.");
    const folder = values.register ?? defaultFolder;
    const register = readRegister(registerFilesIn(folder));
    const findArea = createAreaFinder(register.places);
    const order = readOrder(values, place, findArea);
    const progress = createProgress();
    const { findings, tell } = collectFindings();

    const contents = await readSource(place, { tell, pause: progress.pause, today: order.today, findArea, isShelter: createShelterFinder(register.services, order) }, patience, progress.follow);
    const comparison = await compareRegister(register, JSON.parse(readFileSync(words, "utf8")) as WordsById, contents, order, progress.pause);
    progress.stop();

    const errors = findings.filter(({ severity }) => severity === "error").length;
    const isWritten = values.apply === true && errors === 0 && comparison.added.length + comparison.changed.length > 0;
    if (isWritten) applyImport(folder, comparison, order);
    console.log([...describeFindings(findings), ...(errors === 0 ? describeComparison(comparison) : []), outcome(errors, isWritten)].join("\n"));
    return errors > 0 ? 1 : 0;
  });
}

function outcome(errors: number, isWritten: boolean): string {
  if (errors > 0) return `${errors} fel; inget skrevs. / ${errors} errors; nothing was written.`;
  return isWritten ? "Skrivet; undo lägger tillbaka. / Written; undo puts it back." : "Inget skrevs. / Nothing was written.";
}

interface OrderOptions {
  source?: string | undefined;
  publish?: boolean | undefined;
  kind?: string | undefined;
  audience?: string[] | undefined;
  need?: string[] | undefined;
  area?: string[] | undefined;
}

function readOrder({ source, publish, ...given }: OrderOptions, place: string, findArea: ReturnType<typeof createAreaFinder>): ImportOrder {
  if (source === undefined || !/^[a-z0-9-]+$/.test(source)) throw new ArgumentFault("Vems är filen? --source ID med a–z, 0–9 och bindestreck. / Whose file is it? --source ID of a–z, 0–9 and hyphens.");
  const area = given.area?.map((written) => {
    const { code } = findArea(written);
    if (code === undefined) throw new ArgumentFault(`--area "${written}" finns inte. / There is no --area "${written}".`);
    return code;
  });
  const [kind] = choose("kind", given.kind === undefined ? undefined : [given.kind], serviceKinds) ?? [];
  return { source, ...nameSource(place), today: stockholmTime(new Date()).day, publish: publish === true, defaults: { kind, audience: choose("audience", given.audience, audiences), need: choose("need", given.need, needs), area } };
}

function choose<T extends string>(name: string, given: string[] | undefined, known: readonly T[]): T[] | undefined {
  return given?.map((word) => {
    const found = known.find((some) => some === word);
    if (found === undefined) throw new ArgumentFault(`--${name} "${word}" finns inte; det finns ${known.join(", ")}. / There is no --${name} "${word}"; there are ${known.join(", ")}.`);
    return found;
  });
}
