/** Why a way into the office led nowhere, as the page for signing in says it. */
export const doorProblems = ["flow", "cancelled", "down", "answer", "method", "role", "blocked", "many", "setup"] as const;
export type DoorProblem = (typeof doorProblems)[number];

export function isDoorProblem(value: unknown): value is DoorProblem {
  return doorProblems.some((problem) => problem === value);
}
