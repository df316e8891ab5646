import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/notice/notice";

interface PreviewSummaryProps {
  count: { new: number; there: number; double: number; fault: number };
  /** Names of columns that nothing is read from. */
  unread: readonly string[];
  /** A date may be meant in two ways. */
  asksForOrder: boolean;
}

/** What would come of a table that was looked through, in all. */
export function PreviewSummary({ count, unread, asksForOrder }: PreviewSummaryProps) {
  const { t } = useTranslation("office");
  return (
    <>
      <p role="status">{t("placements.posts.count", count)}</p>
      {asksForOrder && <Notice tone="urgent">{t("placements.posts.asksForOrder")}</Notice>}
      {unread.length > 0 && <p>{t("placements.posts.unread", { columns: unread.join(", ") })}</p>}
    </>
  );
}
