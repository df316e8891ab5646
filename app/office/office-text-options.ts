import type { InitOptions } from "i18next";

/** How the office's texts are read, on the server and in the browser alike. */
export const officeTextOptions = {
  defaultNS: "office",
  ns: ["office"],
  fallbackLng: false,
  load: "currentOnly",
  interpolation: { escapeValue: false },
  returnNull: false,
} satisfies InitOptions;
