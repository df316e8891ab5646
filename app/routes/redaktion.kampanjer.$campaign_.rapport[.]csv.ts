import { officeLoader } from "../office/office-call.server";
import { sendReport } from "../office/send-report.server";

/** The report for a spreadsheet: /redaktion/kampanjer/ID/rapport.csv */
export const loader = officeLoader((call) => sendReport(call, "csv"));
