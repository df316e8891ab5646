import { describe } from "vitest";
import { openBoth } from "../both-databases";
import { testTexts } from "../texts/saved-texts";
import { testSteps } from "./steps";

const open = openBoth();

describe.each(["files", "PostgreSQL"] as const)("in %s", (name) => {
  testSteps(() => open(name));
  testTexts(() => open(name));
});
