import type common from "../../../locales/sv/common.json";
import type directory from "../../../locales/sv/directory.json";
import type essentials from "../../../locales/sv/essentials.json";
import type material from "../../../locales/sv/material.json";
import type { OfficeWords } from "../../office/office-words-sv";
import type measuring from "../../../locales/sv/measuring.json";
import type results from "../../../locales/sv/results.json";

/** A key that Swedish does not have does not compile, so no frightened person reads `exit.lable`. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: { common: typeof common; directory: typeof directory; essentials: typeof essentials; material: typeof material; measuring: typeof measuring; results: typeof results; office: OfficeWords };
    strictKeyChecks: true;
  }
}
