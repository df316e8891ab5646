import { describe, expect, test } from "vitest";
import { endEverySession } from "../../../app/features/office/accounts/accounts.server";
import { addSession, beginSession, endSession, findSession, listSessions } from "../../../app/features/office/sessions.server";
import { signIn as putIn } from "../../office";
import { openFiles } from "../../databases";

const open = openFiles();
const start = Date.parse("2026-11-22T10:00:00Z");
const minute = 60_000;
const at = (minutes: number) => new Date(start + minutes * minute);

async function somebody(): Promise<string> {
  const { id } = await putIn(open(), "editor");
  await open().deleteFrom("office_session").where("person", "=", id).execute();
  return id;
}

describe("a session", () => {
  test("is over after half an hour without a request", async () => {
    const secret = await beginSession(open(), await somebody(), at(0));
    expect(await findSession(open(), secret, at(29))).not.toBeNull();
    expect(await findSession(open(), secret, at(58))).not.toBeNull();
    expect(await findSession(open(), secret, at(89))).toBeNull();
  });

  test("is over after eight hours, however busy", async () => {
    const secret = await beginSession(open(), await somebody(), at(0));
    for (let minutes = 20; minutes < 480; minutes += 20) expect(await findSession(open(), secret, at(minutes))).not.toBeNull();
    expect(await findSession(open(), secret, at(480))).toBeNull();
  });

  test("is over at the next request once it was ended, and the others go on", async () => {
    const id = await somebody();
    const [one, other] = [await beginSession(open(), id, at(0)), await beginSession(open(), id, at(0))];
    await open().transaction().execute((change) => endSession(change, one));
    expect(await findSession(open(), one, at(1))).toBeNull();
    expect(await findSession(open(), other, at(1))).not.toBeNull();
    await endEverySession(open(), { actor: { id, display: "x" }, now: at(1) }, id);
    expect(await findSession(open(), other, at(1))).toBeNull();
  });

  test("is stored as a hash, with when it began and was seen last, and nothing of who sent it", async () => {
    const id = await somebody();
    const secret = await beginSession(open(), id, at(0));
    const [row] = await open().selectFrom("office_session").selectAll().where("person", "=", id).execute();
    expect(Object.keys(row ?? {}).sort()).toEqual(["begun", "hash", "person", "seen"]);
    expect(JSON.stringify(row)).not.toContain(secret);
  });

  test("that is over lies in the tables no longer than until the next one begins", async () => {
    const id = await somebody();
    await beginSession(open(), id, at(0));
    await open().transaction().execute((change) => addSession(change, id, at(31)));
    expect(await open().selectFrom("office_session").select("begun").where("person", "=", id).execute()).toEqual([{ begun: at(31).getTime() }]);
  });

  test("is shown to its owner with the others that go on, and which one asks", async () => {
    const id = await somebody();
    await beginSession(open(), id, at(-100));
    const secret = await beginSession(open(), id, at(10));
    await beginSession(open(), id, at(5));
    expect(await listSessions(open(), id, secret, at(12))).toEqual([{ begun: at(10).getTime(), seen: at(10).getTime(), isThis: true }, { begun: at(5).getTime(), seen: at(5).getTime(), isThis: false }]);
  });
});
