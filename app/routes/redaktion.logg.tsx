import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AuditTable } from "../features/office/audit-table";
import { checkLog, readLogPage } from "../features/office/audit-log.server";
import { officePath } from "../features/office/office-path";
import { officeLoader } from "../office/office-call.server";
import { Empty } from "../ui/empty/empty";
import { Notice } from "../ui/notice/notice";

/** Who changed what: /redaktion/logg, and whether the log is whole: ?kontroll=1 */
export const loader = officeLoader(async ({ office, url, t }) => {
  const below = Number(url.searchParams.get("fore"));
  const object = url.searchParams.get("objekt");
  const page = await readLogPage(office.tables.campaigns, { below: Number.isSafeInteger(below) && below > 0 ? below : null, object });
  const broken = url.searchParams.has("kontroll") ? await checkLog(office.tables.campaigns) : undefined;
  return { title: t("audit.title"), ...page, object, broken };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function AuditRoute() {
  const { title, entries, older, object, broken } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("office");
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Stockholm" });
  return (
    <>
      <h1>{title}</h1>
      <p>{t("audit.about")}</p>
      <p><a href={`${officePath}/logg.jsonl`} download>{t("audit.export")}</a> · <Link to="?kontroll=1">{t("audit.check")}</Link>{object !== null && <> · <Link to={`${officePath}/logg`}>{t("audit.all")}</Link></>}</p>
      {broken !== undefined && <Notice tone={broken === null ? "voice" : "urgent"} role="status">{broken === null ? t("audit.whole") : t("audit.broken", { number: broken })}</Notice>}
      {entries.length > 0 ? <AuditTable entries={entries} formatMoment={(moment) => format.format(new Date(moment))} /> : <Empty><p>{t("audit.empty")}</p></Empty>}
      {older !== null && <p><Link to={`?${new URLSearchParams({ fore: String(older), ...(object !== null && { objekt: object }) }).toString()}`}>{t("audit.older")}</Link></p>}
    </>
  );
}
