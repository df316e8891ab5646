import { undoImport } from "../../app/features/directory/import/apply-import";
import { stockholmTime } from "../../app/features/languages/stockholm-clock";
import { readArguments, runGuarded } from "./arguments";
import { defaultFolder } from "./confirm";

const answers = {
  undone: "Registret är som före senaste importen. / The register is as it was before the last import.",
  nothing: "Det finns ingen import att ta tillbaka. / There is no import to undo.",
  changed: "Registret har ändrats sedan importen; det arbetet skulle gå förlorat, så inget gjordes. Ta tillbaka för hand med git. / The register was changed after the import; that work would be lost, so nothing was done. Undo by hand with git.",
};

/** `npm run register -- undo [--register DIR]`. @returns The exit code: 1 where nothing was undone. */
export async function run(args: string[]): Promise<number> {
  return runGuarded(async () => {
    const { values } = readArguments(args, { register: { type: "string" } }, 0);
    const result = undoImport(values.register ?? defaultFolder, stockholmTime(new Date()).day);
    if (result === "undone") console.log(answers[result]);
    else console.error(answers[result]);
    return result === "undone" ? 0 : 1;
  });
}
