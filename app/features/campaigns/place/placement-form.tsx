import { useLocation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { OfficeForm } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { useLeaveGuard } from "../../../ui/leave-guard/use-leave-guard";
import { PlacementFields } from "./placement-fields";
import type { PlacementView, TargetChoice } from "./placement-view";
import * as styles from "./placements-page.css";

interface PlacementFormProps {
  path: string;
  view: PlacementView;
  refused: RefusedForm | undefined;
  isLocked: boolean;
  targets: readonly TargetChoice[];
  siteSmallest: number;
}

/** Changes what is planned of a placement. Where somebody else has saved meanwhile, what they saved stands beside each field. */
export function PlacementForm({ path, view: { kind, version, draft }, refused, isLocked, targets, siteSmallest }: PlacementFormProps) {
  const { t } = useTranslation("office");
  const { search } = useLocation();
  const [isChanged, setChanged] = useState(refused !== undefined);
  useEffect(() => void (refused && setChanged(true)), [refused]);
  useLeaveGuard(isChanged, t("placements.page.leave"));
  // What is saved now is what the next save is made from only where somebody has been told so.
  const isLate = refused?.problems.some(({ key }) => key === "frame.changedMeanwhile") ?? false;
  // Sent to just where it stands: anywhere else would be leaving.
  return (
    <OfficeForm refused={refused} action={`${path}${search}#change`} onChange={() => setChanged(true)} onSubmit={() => setChanged(false)}>
      <input type="hidden" name="version" value={refused && !isLate ? (refused.values.version ?? version) : version} />
      <fieldset disabled={isLocked && !refused} className={styles.times}>
        <PlacementFields kind={kind} draft={draft} refused={refused} targets={targets} siteSmallest={siteSmallest} saved={isLate ? draft : undefined} />
        {!isLocked && <Button type="submit">{t("frame.save")}</Button>}
      </fieldset>
    </OfficeForm>
  );
}
