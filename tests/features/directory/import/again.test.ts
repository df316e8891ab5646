import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyImport, undoImport } from "../../../../app/features/directory/import/apply-import";
import type { ImportOrder } from "../../../../app/features/directory/import/candidate";
import { readRegister } from "../../../../app/features/directory/read-register";
import { registerFilesIn } from "../../../../app/features/directory/write-register";
import { compare, hsdsService, table, today, uuid } from "./reading";

const files = ["services", "organizations", "places"];
let folder = "";
const bytes = () => files.map((name) => readFileSync(join(folder, `${name}.json`), "utf8"));
const register = () => readRegister(registerFilesIn(folder));
const order: ImportOrder = { source: "test", file: "file.txt", url: null, today, publish: false, defaults: {} };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-"));
  for (const name of files) cpSync(`app/storage/register/${name}.json`, join(folder, `${name}.json`));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function bring(text: string, options: Partial<ImportOrder> = {}) {
  const comparison = await compare(text, options, register());
  applyImport(folder, comparison, { ...order, ...options });
  return comparison;
}

const two = table([{ service_id: "1", name: "Ett" }, { service_id: "2", name: "Två" }]);
const [header = "", first = ""] = two.split("\n");

describe("a file that is brought twice", () => {
  test.each([["a table", two], ["HSDS", JSON.stringify(hsdsService())]])("changes nothing the second time: %s", async (_kind, text) => {
    const count = register().services.length;
    await bring(text);
    const later = await compare(text, { today: "2026-12-24" }, register());

    expect(register().services.length).toBeGreaterThan(count);
    expect([later.added, later.changed, later.missing]).toEqual([[], [], []]);
  });

  test("and has lost a row since, flags the record and leaves it", async () => {
    await bring(two);
    const { missing, services, changed } = await compare(`${header}\n${first}`, {}, register());

    expect(missing.map(({ origin }) => origin?.id)).toEqual(["2"]);
    expect(services.some(({ origin }) => origin?.id === "2")).toBe(true);
    expect(changed).toEqual([]);
  });

  test("and has a new number, verifies that channel alone from that day", async () => {
    await bring(two);
    const { changed: [change] } = await compare(two.replace("08-123 456 78", "08-123 456 79"), { today: "2026-12-24" }, register());

    expect(change?.after.channels).toMatchObject([{ dial: "+46812345679" }]);
    expect(change?.after.verified.map(({ covers, on, method }) => [covers, on, method])).toEqual([[["service"], today, "import"], [["phone"], "2026-12-24", "import"]]);
  });

  test("leaves what a person has found out since", async () => {
    await bring(two);
    const path = join(folder, "services.json");
    const services = register().services.map((service) => (service.origin ? { ...service, channels: service.channels.map((channel) => ({ ...channel, cost: "free" })) } : service));
    writeFileSync(path, JSON.stringify(services, null, 2));

    expect((await compare(two, {}, register())).changed).toEqual([]);
  });
});

describe("undo", () => {
  test("puts back the very bytes, once", async () => {
    const before = bytes();
    await bring(two);

    expect(bytes()).not.toEqual(before);
    expect([undoImport(folder, today), bytes(), undoImport(folder, today)]).toEqual(["undone", before, "nothing"]);
  });

  test("does nothing where somebody has worked on the register since", async () => {
    await bring(two);
    writeFileSync(join(folder, "services.json"), `${bytes()[0] ?? ""}\n`);
    const worked = bytes();

    expect([undoImport(folder, today), bytes()]).toEqual(["changed", worked]);
  });
});

describe("what is imported is shown only if the source says so and a person has decided so", () => {
  const statusAfter = async (change: Record<string, unknown>, publish: boolean) => (await compare(JSON.stringify(hsdsService(change)), { publish })).added[0]?.status;

  test("active, and decided", async () => expect(await statusAfter({}, true)).toBe("active"));
  test("active, and not decided", async () => expect(await statusAfter({}, false)).toBe("draft"));
  test.each([
    { status: "inactive" }, { status: "defunct" }, { status: "temporarily closed" }, { description: "Do Not Publish" }, { x_do_not_publish: true }, { x_note: "får inte publiceras" },
    { x_kind: undefined }, { x_audience: undefined }, { x_need: undefined }, { service_areas: [] }, { phones: [] },
  ])("decided, but %j", async (change) => expect(await statusAfter(change, true)).toBe("draft"));

  test("a source takes back at once what it told", async () => {
    await bring(JSON.stringify(hsdsService()), { publish: true });
    const { changed } = await compare(JSON.stringify(hsdsService({ status: "inactive" })), {}, register());

    expect(changed.map(({ before, after }) => [before.status, after.status])).toEqual([["active", "paused"]]);
  });

  test("an imported record says that nobody has asked, and when to", async () => {
    const { added: [service] } = await compare(JSON.stringify(hsdsService()), { publish: true });

    expect(service).toMatchObject({ origin: { source: "test", id: uuid(1) }, sources: [{ kind: "import", url: null, says: "told by file.txt" }], verified: [{ covers: ["service", "phone"], method: "import", on: today, review: "2027-05-21" }] });
  });
});
