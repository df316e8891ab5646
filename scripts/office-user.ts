import { parseArgs } from "node:util";
import { environment } from "../app/environment.server";
import { roles } from "../app/features/office/role";
import { reasonOf } from "../app/reason";
import { openCampaigns, placeOf } from "../app/storage/database.server";
import { AccountFault, addOne, changeOne, listAll, resetOne } from "./office-user/accounts";

/** `npm run office-user`: the office's accounts from the server itself, for the first one and for when nobody can sign in. */

const help = `Accounts of the office (/redaktion), on the database that DATA_DIR or DATABASE_URL names.

  npm run office-user -- add NAME [--role ROLE] [--display "First Last"]
  npm run office-user -- list
  npm run office-user -- reset NAME      a new first password; the app for codes is connected anew
  npm run office-user -- block NAME      out at once, and not in again; unblock NAME takes it back

Roles, each with what those before it may: ${roles.join(", ")}. The first account is an administrator.`;

async function run(): Promise<string> {
  const { values, positionals: [command = "help", name = ""] } = readArguments();
  if (values.help || command === "help") return help;
  const now = new Date();
  const db = await openCampaigns(placeOf(environment.storage));
  try {
    if (command === "list") return await listAll(db, now);
    if (name === "") throw new AccountFault(`There is no name after "${command}".\n\n${help}`);
    if (command === "add") return await addOne(db, { name, role: values.role, display: values.display }, environment.site, now);
    if (command === "reset") return await resetOne(db, name, environment.site, now);
    if (command === "block" || command === "unblock") return await changeOne(db, name, command, now);
    throw new AccountFault(`There is no command "${command}".\n\n${help}`);
  } finally {
    await db.destroy();
  }
}

/** @throws AccountFault for an option that there is not. */
function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { role: { type: "string" }, display: { type: "string" }, help: { type: "boolean" } } });
  } catch (error) {
    throw new AccountFault(`${reasonOf(error)}\n\n${help}`);
  }
}

try {
  console.log(await run());
} catch (error) {
  console.error(error instanceof AccountFault ? error.message : `The accounts cannot be reached: ${reasonOf(error)}`);
  process.exitCode = 1;
}
