import account from "../../locales/sv/office/account.json";
import audit from "../../locales/sv/office/audit.json";
import calendar from "../../locales/sv/office/calendar.json";
import campaigns from "../../locales/sv/office/campaigns.json";
import effect from "../../locales/sv/office/effect.json";
import figures from "../../locales/sv/office/figures.json";
import frame from "../../locales/sv/office/frame.json";
import page from "../../locales/sv/office/page.json";
import placements from "../../locales/sv/office/placements.json";
import report from "../../locales/sv/office/report.json";
import results from "../../locales/sv/office/results.json";
import texts from "../../locales/sv/office/texts.json";

/** The office's words in Swedish, a file for each of its rooms. */
export const office = { account, audit, calendar, campaigns, effect, figures, frame, page, placements, report, results, texts };

export type OfficeWords = typeof office;
