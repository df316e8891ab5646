import type { ExpectedChart } from "../../ui/chart/expected-chart";
import type { EffectWords } from "./effect-words";
import type { Span } from "./span";
import type { ExpectedWeek } from "./verdict";

/** What the office is shown of a campaign's effect. */
export interface EffectView {
  title: string;
  /** Title of the page that the campaign is for. */
  page: string | null;
  /** Why nothing can be evaluated: it is not said which page the campaign is for, or from when to when it runs. */
  lack: "outcome" | "dates" | null;
  path: string;
  mayDecide: boolean;
  /** Placements in slots of ours: those that can be switched on and off. */
  slots: { id: string; name: string }[];
  setAside: { day: string; reason: string }[];
  evaluation: EvaluationView | null;
}

export interface EvaluationView {
  window: Span;
  /** The campaign has begun: what is decided now is decided afterwards. */
  hasBegun: boolean;
  foresight: { method: "interrupted" | "switchback"; words: EffectWords[] }[];
  /** What else may move visits, by name. */
  confounders: string[];
  registered: RegisteredView | null;
  /** Null before anything of the campaign has been told. */
  verdict: VerdictView | null;
}

export interface RegisteredView extends Span {
  /** ISO time. */
  moment: string;
  method: "interrupted" | "switchback";
  hash: string;
  isAfterTheFact: boolean;
  /** Days on which the banner stands, where the lot decides. */
  spans: Span[];
}

export interface VerdictView {
  words: EffectWords[];
  chart: ExpectedChart | null;
  weeks: ExpectedWeek[];
}
