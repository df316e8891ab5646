import type { Plans } from "../../../app/storage/calendar.server";

type Rows = { [Table in "campaigns" | "placements" | "schedules" | "observations" | "notes" | "watches"]: Plans[Table][number] };
type Given<Table extends keyof Rows, Needed extends keyof Rows[Table]> = Partial<Rows[Table]> & Pick<Rows[Table], Needed>;

/** What is planned, as it lies in the tables; what is not said is as it usually is. Each placement has words in `languages`. */
export interface GivenPlans {
  campaigns?: Given<"campaigns", "id">[];
  placements?: (Given<"placements", "id"> & { languages?: Plans["creatives"][number]["language"][] })[];
  schedules?: (Pick<Rows["schedules"], "placement" | "starts"> & { ends?: string | null })[];
  observations?: (Pick<Rows["observations"], "placement" | "starts"> & Partial<Rows["observations"]>)[];
  notes?: Given<"notes", "id" | "starts" | "text">[];
  watches?: Given<"watches", "placement">[];
}

/** Published campaigns without dates, and placements in the first slot of the start page with Swedish words. */
export function plansOf({ campaigns = [{ id: "a" }], placements = [], schedules = [], observations = [], notes = [], watches = [] }: GivenPlans): Plans {
  const first = campaigns[0]?.id ?? "a";
  return {
    revision: 1,
    campaigns: campaigns.map((given) => ({ name: `Campaign ${given.id}`, purpose: "", state: "published", demonstration: 0, starts: null, ends: null, version: 1, author: null, outcome: null, slug: null, ...given })),
    placements: placements.map(({ languages: _, ...given }) => ({ campaign: first, kind: "slot", name: `Placement ${given.id}`, place: "start-top", address: null, target: "urgent-help", code: given.id.padEnd(6, "0"), smallest: null, state: "open", version: 1, ...given })),
    creatives: placements.flatMap(({ id, campaign = first, languages = ["sv"] }) => languages.map((language) => ({ id: `${id}-${language}`, campaign, language, heading: language, body: "", call: "", version: 1, placement: id }))),
    schedules: schedules.map((given, index) => ({ id: index + 1, ends: null, ...given })),
    observations: observations.map((given, index) => ({ id: index + 1, ends: null, source: "manual", evidence: "", ...given })),
    notes: notes.map((given) => ({ ends: null, kind: "awareness", ...given })),
    watches: watches.map((given) => ({ host: "host.example", looked: null, seen: null, fault: null, ...given })),
  };
}
