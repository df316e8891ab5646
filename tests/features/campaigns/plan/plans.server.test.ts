import { describe } from "vitest";
import { openCampaigns } from "../../../../app/storage/database.server";
import { openBoth, places } from "../../../databases";
import { testTexts } from "../texts/saved-texts";
import { testSteps } from "./steps";

const { on } = openBoth(openCampaigns);

describe.each(places)("in %s", (name) => {
  testSteps(() => on(name));
  testTexts(() => on(name));
});
