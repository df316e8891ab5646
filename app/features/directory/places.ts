/** A county (two digits) or a municipality (four, of which the first two are its county's), as SCB names and numbers them. */
export interface Place {
  code: string;
  /** "Upplands Väsby kommun", "Skåne län". */
  name: string;
  /** "Upplands Väsby", "Skåne". */
  short: string;
}

export function isMunicipality({ code }: Pick<Place, "code">): boolean {
  return code.length === 4;
}

/** The county of a municipality's code; a county's is its own. */
export function countyOf(code: string): string {
  return code.slice(0, 2);
}

/**
 * Whether a service for `area` is there for someone in `place`: the whole country for everyone, a
 * county for its municipalities, and a county that is asked for takes in what lies within it.
 */
export function covers(area: string, place: string): boolean {
  return area === "SE" || area === place || countyOf(area) === place || countyOf(place) === area;
}
