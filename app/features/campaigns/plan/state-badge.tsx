import { useTranslation } from "react-i18next";
import { Badge } from "../../../ui/badge/badge";
import type { CampaignState } from "../campaign";
import type { ClockWord } from "./campaign-clock";

/** What a head of a campaign shows of where it is in its life. */
export interface StateView {
  state: CampaignState;
  clock: ClockWord | null;
  /** In words; "" where none is set. */
  startsWords: string;
  demonstration: boolean;
}

/** State and, where it is published, what the clock makes of it: "Publicerad · börjar 3 december 2026, 08:00". */
export function StateBadge({ state, clock, startsWords, demonstration }: StateView) {
  const { t } = useTranslation("office");
  const isMarked = state === "review" || clock === "shown" || clock === "passed";
  return (
    <>
      <Badge tone={isMarked ? "voice" : "calm"}>{t(`campaigns.state.${state}`)}{clock && <> · {t(`campaigns.clock.${clock}`, { day: startsWords })}</>}</Badge>
      {demonstration && <> <Badge>{t("campaigns.demonstration")}</Badge></>}
    </>
  );
}
