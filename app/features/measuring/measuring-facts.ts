import type { Metric } from "./count";
import { type Level, metricsAt } from "./level";

/**
 * What the page about measuring calls each metric: those that a reader would take for the same have one name. In the order of
 * its table. A metric that is missing here does not compile, so nothing is counted that the page is silent about.
 */
const eventOf = {
  page_view: "view",
  page_help_view: "helpView",
  helped: "answer",
  not_helped: "answer",
  served: "served",
  click: "click",
  landing: "arrival",
  help_view: "onward",
  viewable: "seen",
  phone: "contact",
  sms: "contact",
  chat: "contact",
  web: "contact",
  excluded: "leftOut",
  degraded: "late",
  outage: "late",
} as const satisfies Record<Metric, string>;

export type EventName = (typeof eventOf)[Metric];

/** What the site's own configuration says of measuring. */
interface MeasuringChoices {
  level: Level;
  /** Day and diary number, as whoever runs the site has written them. */
  decision: string | undefined;
  /** The least sum that is told. */
  smallest: number;
}

/** What the page about measuring tells of the site as it runs. */
export interface MeasuringFacts {
  level: Level;
  decision: string | null;
  smallest: number;
  /** A placement's code stands in the address of the page that its link leads to. */
  showsCode: boolean;
  events: { name: EventName; counted: boolean }[];
}

/** Says of everything that can be counted whether it is; an event of several metrics as soon as one of them is. */
export function measuringFacts({ level, decision, smallest }: MeasuringChoices): MeasuringFacts {
  const counted = new Set<EventName>(metricsAt(level).map((metric) => eventOf[metric]));
  return {
    level,
    decision: decision ?? null,
    smallest,
    showsCode: counted.has("arrival"),
    events: [...new Set(Object.values(eventOf))].map((name) => ({ name, counted: counted.has(name) })),
  };
}
