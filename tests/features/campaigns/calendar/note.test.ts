import { describe, expect, test } from "vitest";
import { type Note, readNote } from "../../../../app/features/campaigns/calendar/note";

const good: Record<keyof Note, string> = { kind: "awareness", starts: "2026-11-25", ends: "2026-12-10", text: "Orange dagar" };
const read = (given: Partial<typeof good> = {}) => readNote((field) => ({ ...good, ...given })[field]);

describe("a note", () => {
  test("is of some days, or of one", () => {
    expect(read()).toEqual({ note: good });
    expect(read({ ends: "", text: "  Press\n\nmeddelande " })).toEqual({ note: { ...good, ends: null, text: "Press meddelande" } });
    expect(read({ ends: good.starts })).toMatchObject({ note: { ends: good.starts } });
    expect(read({ text: "å".repeat(200) })).toMatchObject({ note: { text: "å".repeat(200) } });
  });

  test.each<[Partial<typeof good>, string, string]>([
    [{ ends: "2026-11-24" }, "ends", "endBeforeStart"],
    [{ starts: "" }, "starts", "missing"], [{ starts: "2026-02-30" }, "starts", "noSuchDay"], [{ starts: "25/11" }, "starts", "noSuchDay"], [{ ends: "2026-11-31" }, "ends", "noSuchDay"],
    [{ kind: "party" }, "kind", "mistyped"], [{ text: " " }, "text", "missing"], [{ text: "a".repeat(201) }, "text", "tooLong"], [{ text: "a\u202eb" }, "text", "bidi"], [{ text: "a\u2066b" }, "text", "bidi"], [{ text: "a\u0000b" }, "text", "invisible"],
  ])("that is wrong is refused at its field: %j", (given, field, code) => {
    expect(read(given)).toEqual({ faults: [expect.objectContaining({ field, code })] });
  });

  test("is told everything that is wrong in it at once", () => {
    expect(read({ kind: "", starts: "", ends: "x", text: "" })).toMatchObject({ faults: [{ field: "kind" }, { field: "starts" }, { field: "ends" }, { field: "text" }] });
  });
});
