import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Badge } from "../../../ui/badge/badge";
import * as table from "../../../ui/table/table.css";
import { TableRegion } from "../../../ui/table/table-region";
import { type SlotName, slotNames } from "../campaign";
import type { ListedPlacement, PlacementsView } from "./placement-view";
import * as styles from "./placements-page.css";

const heads = ["name", "kind", "place", "planned", "code", "languages", "state"] as const;

/** Placements one a row, each leading to all that there is about it. */
export function PlacementTable({ path, view }: { path: string; view: PlacementsView }) {
  const { t } = useTranslation("office");
  return (
    <TableRegion name={t("placements.list.caption")}>
      <table className={table.table}>
        <thead>
          <tr>{heads.map((head) => <th key={head} scope="col" className={head === "languages" ? table.figureHead : table.head}>{t(`placements.list.${head}`)}</th>)}</tr>
        </thead>
        <tbody>{view.placements.map((placement) => <Row key={placement.id} path={path} placement={placement} />)}</tbody>
      </table>
    </TableRegion>
  );
}

function Row({ path, placement: { id, kind, name, place, code, state, planned, moreTimes, isObserved, languages } }: { path: string; placement: ListedPlacement }) {
  const { t } = useTranslation("office");
  const slotName = useSlotName();
  return (
    <tr>
      <th scope="row" className={table.text}><Link to={`${path}/${id}`}><bdi className={styles.name}>{name}</bdi></Link></th>
      <td className={table.text}>{t(`placements.kind.${kind}`)}</td>
      <td className={table.text}><bdi>{kind === "slot" ? slotName(place) : place}</bdi></td>
      <td className={table.text}>{planned || t("placements.list.always")} {moreTimes > 0 && t("placements.list.moreTimes", { count: moreTimes })} {isObserved && <Badge>{t("placements.list.observed")}</Badge>}</td>
      <td className={table.text}><span className={styles.code}>{code}</span></td>
      <td className={table.figure}>{languages === 0 ? <Badge tone="urgent">{t("placements.list.wordless")}</Badge> : languages}</td>
      <td className={table.text}><Badge tone={state === "open" ? "voice" : "calm"}>{t(`placements.state.${state}`)}</Badge></td>
    </tr>
  );
}

/** What a slot is called; what is no slot is called what it is. */
function useSlotName(): (place: string) => string {
  const { t } = useTranslation("office");
  return (place) => {
    const slot: SlotName | undefined = slotNames.find((name) => name === place);
    return slot ? t(`placements.slot.${slot}`) : place;
  };
}
