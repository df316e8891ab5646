import { sayMinute } from "../plan/minute-words";
import type { Reason } from "./reason";

/** A reason as a page shows it: which sentence, under `calendar.reason`, and what stands in it. */
export interface ReasonWords {
  key: "stands" | "standsAlways" | "draft" | "pausedCampaign" | "pausedPlacement" | "overCampaign" | "overPlacement" | "waiting" | "past" | "wordless" | "behindLater" | "behindTogether" | "nowhere";
  values: Record<string, string>;
}

/** Says a reason in the office's language. */
export function sayReason(reason: Reason, language: "sv" | "en"): ReasonWords {
  switch (reason.kind) {
    case "stands": return reason.since === null ? { key: "standsAlways", values: {} } : { key: "stands", values: { since: sayMinute(language, reason.since) } };
    case "paused": return { key: reason.by === "campaign" ? "pausedCampaign" : "pausedPlacement", values: {} };
    case "over": return { key: reason.by === "campaign" ? "overCampaign" : "overPlacement", values: {} };
    case "waiting": return { key: "waiting", values: { starts: sayMinute(language, reason.starts) } };
    case "behind": return { key: reason.together ? "behindTogether" : "behindLater", values: { first: reason.first.name, campaign: reason.campaign.name } };
    default: return { key: reason.kind, values: {} };
  }
}
