import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OfficeForm } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { type PlacementKind, placementKinds, slotNames } from "../campaign";
import { leastToldOfPrint } from "./limits";
import { PlacementFields } from "./placement-fields";
import type { TargetChoice } from "./placement-view";
import * as styles from "./placements-page.css";

interface AddPlacementProps {
  path: string;
  /** What is being added; null until somebody has chosen. */
  adding: PlacementKind | null;
  refused: RefusedForm | undefined;
  targets: readonly TargetChoice[];
  /** Where a link leads unless somebody chooses otherwise. */
  target: string;
  siteSmallest: number;
}

/** Adds a placement: first which kind, then what is asked of that kind and nothing else. */
export function AddPlacement({ path, adding, refused, targets, target, siteSmallest }: AddPlacementProps) {
  const { t } = useTranslation("office");
  return (
    <section aria-labelledby="add">
      <h3 id="add">{t("placements.add.heading")}</h3>
      <ul className={styles.choices}>
        {placementKinds.map((kind) => (
          <li key={kind} className={styles.choice}><Link to={`${path}?ny=${kind}#add`} preventScrollReset className={styles.choiceLink} aria-current={kind === adding ? "true" : undefined}>{t(`placements.add.${kind}`)}</Link></li>
        ))}
        <li className={styles.choice}><Link to={`${path}/inlagg`} className={styles.choiceLink}>{t("placements.add.many")}</Link></li>
      </ul>
      {adding && (
        <OfficeForm key={adding} refused={refused} action={`${path}?ny=${adding}#add`}>
          <p>{t(`placements.kindHelp.${adding}`)}</p>
          <input type="hidden" name="kind" value={adding} />
          <PlacementFields kind={adding} refused={refused} targets={targets} siteSmallest={siteSmallest} draft={emptyDraft(adding, target)} />
          <Button type="submit">{t("placements.add.do")}</Button>
        </OfficeForm>
      )}
    </section>
  );
}

function emptyDraft(kind: PlacementKind, target: string) {
  return { name: "", place: kind === "slot" ? slotNames[0] : "", address: "", target, smallest: kind === "print" ? String(leastToldOfPrint) : "", state: "open" as const, spans: [] };
}
