import { useTranslation } from "react-i18next";
import * as table from "../../ui/table/table.css";
import { TableRegion } from "../../ui/table/table-region";
import type { Difference, ShownEntry } from "./differences";

/** Entries of the log: who, when, what, and what it was before and after. */
export function AuditTable({ entries, formatMoment }: { entries: readonly ShownEntry[]; formatMoment: (moment: string) => string }) {
  const { t } = useTranslation("office");
  return (
    <TableRegion name={t("audit.title")}>
      <table className={table.table}>
        <caption className={table.caption}>{t("audit.caption")}</caption>
        <thead>
          <tr>{(["number", "moment", "actor", "action", "change"] as const).map((name) => <th key={name} scope="col" className={table.head}>{t(`audit.columns.${name}`)}</th>)}</tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.number}>
              <td className={table.figure}>{entry.number}</td>
              <td className={table.text}><time dateTime={entry.moment}>{formatMoment(entry.moment)}</time></td>
              <td className={table.text}><bdi>{entry.actor_name}</bdi></td>
              <th scope="row" className={table.text}><code>{entry.action}</code><br /><small><a href={`?objekt=${encodeURIComponent(entry.object)}`}>{entry.object}</a></small></th>
              <td className={table.text}><Differences differences={entry.differences} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

/** A change in words that can be read: what fell away is struck, what came is marked. */
function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <details>
      <summary>{differences.map(({ field }) => field).join(", ") || "—"}</summary>
      <dl>
        {differences.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{field}</dt>
            {before !== null && <dd><del dir="auto">{before}</del></dd>}
            {after !== null && <dd><ins dir="auto">{after}</ins></dd>}
          </div>
        ))}
      </dl>
    </details>
  );
}
