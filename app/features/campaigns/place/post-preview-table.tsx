import { useTranslation } from "react-i18next";
import { Badge } from "../../../ui/badge/badge";
import * as table from "../../../ui/table/table.css";
import { TableRegion } from "../../../ui/table/table-region";
import { PreviewSummary } from "../table/preview-summary";
import { postFaultKeys } from "./post-fault-keys";
import type { PostLine, PostPreview } from "./post-line";
import * as styles from "./placements-page.css";

const heads = ["line", "result", "date", "platformHead", "text", "targetHead"] as const;

/** What would come of each line of a table, before anything does. @param titles Of pages, by id. */
export function PostPreviewTable({ preview, titles }: { preview: PostPreview; titles: Record<string, string> }) {
  const { t } = useTranslation("office");
  return (
    <>
      <PreviewSummary {...preview} />
      <TableRegion name={t("placements.posts.preview")}>
        <table className={table.table}>
          <thead><tr>{heads.map((head) => <th key={head} scope="col" className={head === "line" ? table.figureHead : table.head}>{t(`placements.posts.${head}`)}</th>)}</tr></thead>
          <tbody>{preview.lines.map((line) => <Line key={line.line} line={line} title={titles[line.target]} />)}</tbody>
        </table>
      </TableRegion>
    </>
  );
}

function Line({ line: { line, status, date, platform, text, target, faults }, title }: { line: PostLine; title: string | undefined }) {
  const { t } = useTranslation("office");
  return (
    <tr>
      <td className={table.figure}>{line}</td>
      <td className={table.text}>
        <Badge tone={status === "new" ? "voice" : status === "fault" ? "urgent" : "calm"}>{t(`placements.posts.status.${status}`)}</Badge>
        {faults.map(({ column, code, values }) => <p key={column + code} className={styles.problem}>{t(`placements.posts.column.${column}`)}: {t(postFaultKeys[code], values ?? {})}</p>)}
      </td>
      <td className={table.text}>{date}</td>
      <td className={table.text}><bdi>{platform}</bdi></td>
      <td className={table.text}><bdi className={styles.name}>{text}</bdi></td>
      <td className={table.text}><bdi>{title === "" ? t("placements.field.ownPage") : (title ?? target)}</bdi></td>
    </tr>
  );
}
