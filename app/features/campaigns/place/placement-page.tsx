import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OfficeForm } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { useOffice } from "../../../office/use-office";
import { Button } from "../../../ui/button/button";
import { Confirm } from "../../../ui/confirm/confirm";
import { Notice } from "../../../ui/notice/notice";
import type { EditRefusal } from "../plan/state-changes";
import { Observations } from "./observations";
import { PlacementForm } from "./placement-form";
import type { NamedClash, PlacementView, TargetChoice } from "./placement-view";
import { TakeAlong } from "./take-along";

interface PlacementPageProps {
  /** Of the campaign's placements. */
  path: string;
  /** Why it cannot be changed; null where it can. */
  locked: EditRefusal | null;
  view: PlacementView;
  refused: RefusedForm | undefined;
  targets: readonly TargetChoice[];
  siteSmallest: number;
}

/** A placement: who is in its way, what is planned, how it stood and what is taken along. */
export function PlacementPage({ path, locked, view, refused, targets, siteSmallest }: PlacementPageProps) {
  const { t } = useTranslation("office");
  const { user } = useOffice();
  const own = `${path}/${view.id}`;
  const ofPlan = refused && refused.values.do === undefined ? refused : undefined;
  const ofEnd = refused?.values.do === "end" || refused?.values.do === "remove" ? refused : undefined;
  return (
    <>
      <p><Link to={path}>{t("placements.page.back")}</Link></p>
      <h2><bdi>{view.draft.name}</bdi></h2>
      <p>{t(`placements.kind.${view.kind}`)} · {view.code}</p>
      {locked && <Notice>{t(`campaigns.locked.${locked}`)}</Notice>}
      <Clashes clashes={view.clashes} />
      <TakeAlong view={view.takeAlong} path={own} />
      <h3 id="change">{t("placements.page.change")}</h3>
      <PlacementForm key={view.version} path={own} view={view} refused={ofPlan} isLocked={locked !== null} targets={targets} siteSmallest={siteSmallest} />
      <Observations seen={view.seen} refused={refused} mayWrite={user !== null && user.role !== "reader"} path={own} isWatchable={view.kind === "external" && view.draft.address !== ""} />
      {(locked === null || locked === "pauseFirst") && <TakeAway view={view} refused={ofEnd} path={own} isRemovable={view.isRemovable && locked === null} />}
    </>
  );
}

/** What hurts: a placement that nobody can have the link of is removed, any other is ended. */
function TakeAway({ view, refused, path, isRemovable }: { view: PlacementView; refused: RefusedForm | undefined; path: string; isRemovable: boolean }) {
  const { t } = useTranslation("office");
  const act = isRemovable ? "remove" : "end";
  if (act === "end" && view.draft.state === "ended") return null;
  return (
    <Confirm ask={t(`placements.page.${act}.ask`)}>
      <p>{t(`placements.page.${act}.text`)}</p>
      <OfficeForm refused={refused} action={path}>
        <Button type="submit" kind="harmful" name="do" value={act}>{t(`placements.page.${act}.do`)}</Button>
      </OfficeForm>
    </Confirm>
  );
}

/** Who else is planned in the same slot, and which of them visitors will see. */
function Clashes({ clashes }: { clashes: readonly NamedClash[] }) {
  const { t } = useTranslation("office");
  if (clashes.length === 0) return null;
  const span = ({ starts, ends }: NamedClash) => {
    if (starts && ends) return t("placements.clash.span", { starts, ends });
    return starts ? t("placements.clash.from", { starts }) : ends ? t("placements.clash.until", { ends }) : t("placements.clash.always");
  };
  return (
    <Notice tone="urgent">
      <p><strong>{t("placements.clash.heading")}</strong></p>
      <ul>
        {clashes.map((clash) => <li key={clash.id}>{t(`placements.clash.${clash.verdict}`, { name: clash.name, campaign: clash.campaignName, span: span(clash) })}</li>)}
      </ul>
    </Notice>
  );
}
