import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { RefusedForm } from "../../../office/problem";
import { Empty } from "../../../ui/empty/empty";
import { Notice } from "../../../ui/notice/notice";
import { type PlacementKind, placementKinds } from "../campaign";
import type { EditRefusal } from "../plan/state-changes";
import { AddPlacement } from "./add-placement";
import { PlacementTable } from "./placement-table";
import type { PlacementsView, TargetChoice } from "./placement-view";
import * as styles from "./placements-page.css";

interface PlacementsPageProps {
  path: string;
  /** Why nothing can be added; null where it can. */
  locked: EditRefusal | null;
  view: PlacementsView;
  adding: PlacementKind | null;
  refused: RefusedForm | undefined;
  targets: readonly TargetChoice[];
  target: string;
  siteSmallest: number;
}

/** A campaign's placements by kind, and a form for one more. */
export function PlacementsPage({ path, locked, view, refused, ...adding }: PlacementsPageProps) {
  const { t } = useTranslation("office");
  const all = placementKinds.reduce((sum, kind) => sum + view.count[kind], 0);
  return (
    <>
      <h2>{t("placements.title")}</h2>
      <p>{t("placements.about")}</p>
      {locked && <Notice>{t(`campaigns.locked.${locked}`)}</Notice>}
      {all === 0 ? <Empty><p>{t("placements.empty")}</p></Empty> : (
        <>
          <KindFilter path={path} view={view} all={all} />
          {view.total === 0 ? <p>{t("placements.emptyKind")}</p> : <PlacementTable path={path} view={view} />}
          <Parts path={path} view={view} />
        </>
      )}
      {(locked === null || refused) && <AddPlacement path={path} refused={refused} {...adding} />}
    </>
  );
}

function KindFilter({ path, view: { count, kind: chosen }, all }: { path: string; view: PlacementsView; all: number }) {
  const { t } = useTranslation("office");
  const current = (kind: PlacementKind | null) => ({ className: styles.choiceLink, "aria-current": kind === chosen ? ("page" as const) : undefined });
  return (
    <nav aria-label={t("placements.filter.label")}>
      <ul className={styles.choices}>
        <li className={styles.choice}><Link to={path} {...current(null)}>{t("placements.filter.all", { count: all })}</Link></li>
        {placementKinds.filter((kind) => count[kind] > 0).map((kind) => (
          <li key={kind} className={styles.choice}><Link to={`${path}?slag=${kind}`} {...current(kind)}>{t("placements.filter.kind", { kind: t(`placements.kind.${kind}`), count: count[kind] })}</Link></li>
        ))}
      </ul>
    </nav>
  );
}

/** Ways to the parts before and after, where there are many. */
function Parts({ path, view: { first, previous, next, total, placements, kind } }: { path: string; view: PlacementsView }) {
  const { t } = useTranslation("office");
  if (previous === null && next === null) return null;
  const to = (begin: number) => `${path}?${new URLSearchParams({ ...(kind && { slag: kind }), fran: String(begin) }).toString()}`;
  return (
    <p>
      {t("placements.list.part", { from: first + 1, to: first + placements.length, count: total })}{" "}
      {previous !== null && <Link to={to(previous)} className={styles.choiceLink}>{t("placements.list.previous")}</Link>}{" "}
      {next !== null && <Link to={to(next)} className={styles.choiceLink}>{t("placements.list.next")}</Link>}
    </p>
  );
}
