import { officeLoader } from "../office/office-call.server";
import { sendReport } from "../office/send-report.server";

/** The report for a program, which finds in the file what its keys mean: /redaktion/kampanjer/ID/rapport.json */
export const loader = officeLoader((call) => sendReport(call, "json"));
