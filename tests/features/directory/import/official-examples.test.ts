import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codes, compare } from "./reading";

const schemas = process.env.HSDS_SCHEMAS;
const folder = schemas === undefined ? undefined : join(schemas, "examples");
const files = folder === undefined ? [] : readdirSync(folder).filter((file) => file.endsWith(".json"));

describe.runIf(files.length > 0)("an official example of HSDS", () => {
  test.each(files)("%s is read without an error", async (file) => {
    const { findings } = await compare(readFileSync(join(folder ?? "", file)));

    expect(codes(findings, "error")).toEqual([]);
  });

  test("with a service gives one draft, without persons, foreign numbers or a place", async () => {
    const { added, findings } = await compare(readFileSync(join(folder ?? "", "service_full.json")));

    expect(added).toMatchObject([{ id: "community-counselling", status: "draft", channels: [{ kind: "email" }, { kind: "website" }] }]);
    expect(JSON.stringify(added)).not.toMatch(/Persona|Main Street|1234 234567/);
    expect(codes(findings)).toEqual(expect.arrayContaining(["phoneForeign", "hoursNotUnderstood", "areaAssumed", "kindAssumed", "namesNotTaken"]));
  });
});

test.skipIf(files.length > 0)("official examples are skipped: set HSDS_SCHEMAS to a folder that has them", () => undefined);
