import account from "../../locales/en/office/account.json";
import audit from "../../locales/en/office/audit.json";
import calendar from "../../locales/en/office/calendar.json";
import campaigns from "../../locales/en/office/campaigns.json";
import effect from "../../locales/en/office/effect.json";
import figures from "../../locales/en/office/figures.json";
import frame from "../../locales/en/office/frame.json";
import page from "../../locales/en/office/page.json";
import placements from "../../locales/en/office/placements.json";
import report from "../../locales/en/office/report.json";
import results from "../../locales/en/office/results.json";
import texts from "../../locales/en/office/texts.json";
import type { OfficeWords } from "./office-words-sv";

/** The same in English: what is missing here does not compile. */
export const office = { account, audit, calendar, campaigns, effect, figures, frame, page, placements, report, results, texts } satisfies OfficeWords;
