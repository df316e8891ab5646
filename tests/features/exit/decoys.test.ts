import { describe, expect, test } from "vitest";
import { decoysFor, type DecoyTable, exitPathFor } from "../../../app/features/exit/decoys";

const weather = ["https://weather.test/", "https://library.test/"] as const;
const arabic = ["https://taqs.test/", "https://maktaba.test/"] as const;
const table: DecoyTable = { all: weather, byLanguage: { ar: arabic } };

describe("a language with decoys of its own", () => {
  test("leads to them, both of them", () => {
    expect(decoysFor(table, "ar")).toEqual(arabic);
  });

  test("is named in the exit's address, so that the server knows where to lead", () => {
    expect(exitPathFor(table, "ar")).toBe("/x/ar");
  });
});

describe("a language without", () => {
  test("leads where all lead", () => {
    expect(decoysFor(table, "sv")).toEqual(weather);
    expect(decoysFor(table, "sv-simple")).toEqual(weather);
  });

  test("is not named in the exit's address, which says nothing that it need not", () => {
    expect(exitPathFor(table, "sv")).toBe("/x");
    expect(exitPathFor({ all: weather, byLanguage: {} }, "ar")).toBe("/x");
  });
});
