/** One figure, as it is printed. */
export interface Finding {
  what: string;
  measured: string;
  /** Empty where the figure is shown for the slope. */
  limit: string;
  holds: boolean;
}

/** A figure that may not be larger than its limit. */
export function atMost(what: string, figure: number, limit: number, unit: string): Finding {
  return { what, measured: show(figure, unit), limit: `≤ ${show(limit, unit)}`, holds: figure <= limit };
}

/** A figure that may not be smaller than its limit. */
export function atLeast(what: string, figure: number, limit: number, unit: string): Finding {
  return { what, measured: show(figure, unit), limit: `≥ ${show(limit, unit)}`, holds: figure >= limit };
}

/** A figure that is what it must be, or wrong. */
export function exactly(what: string, figure: number, wanted: number): Finding {
  return { what, measured: show(figure, ""), limit: `= ${show(wanted, "")}`, holds: figure === wanted };
}

/** A figure without a limit. */
export function shown(what: string, figure: number, unit: string): Finding {
  return { what, measured: show(figure, unit), limit: "", holds: true };
}

function show(figure: number, unit: string): string {
  return `${figure < 100 && !Number.isInteger(figure) ? figure.toFixed(1) : Math.round(figure).toLocaleString("en-GB")}${unit && ` ${unit}`}`;
}
