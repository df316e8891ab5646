/** Days, both with it: "2026-11-25". */
export interface Span {
  first: string;
  last: string;
}
