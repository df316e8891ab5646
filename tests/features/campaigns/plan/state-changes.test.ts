import { describe, expect, test } from "vitest";
import { campaignStates } from "../../../../app/features/campaigns/campaign";
import { judgeEdit, judgeStep, mayEdit, type StateChange, stateChanges, type Worker } from "../../../../app/features/campaigns/plan/state-changes";

const [own, other] = ["me", "somebody else"];
const roles: Worker["role"][] = ["reader", "editor", "publisher", "administrator"];
const worker = (role: Worker["role"]): Worker => ({ id: own, role });

/** The whole table, written once more by hand: from which states a step leads, where to, and who may take it. */
const table: Record<StateChange, { from: string; to: string; roles: string; approves: boolean }> = {
  submit: { from: "draft", to: "review", roles: "editor publisher administrator", approves: false },
  return: { from: "review", to: "draft", roles: "editor publisher administrator", approves: false },
  publish: { from: "review", to: "published", roles: "publisher administrator", approves: true },
  pause: { from: "published", to: "paused", roles: "publisher administrator", approves: false },
  resume: { from: "paused", to: "published", roles: "publisher administrator", approves: true },
  end: { from: "published paused", to: "ended", roles: "publisher administrator", approves: false },
  archive: { from: "ended", to: "archived", roles: "publisher administrator", approves: false },
  restore: { from: "archived", to: "ended", roles: "publisher administrator", approves: false },
};

const cases = campaignStates.flatMap((state) => roles.flatMap((role) => [own, other, null].flatMap((author) => [true, false].map((fourEyes) => ({ state, role, author, fourEyes })))));

describe.each(Object.entries(table) as [StateChange, (typeof table)[StateChange]][])("the step %s", (change, row) => {
  test("is allowed, or refused for a reason, in every state, for every role, for one's own work and another's, with four eyes and with two", () => {
    const judged = cases.map((one) => ({ ...one, why: judgeStep(change, one, worker(one.role), one) }));

    expect(judged).toEqual(cases.map((one) => {
      const isOwn = row.approves && one.fourEyes && one.author === own;
      return { ...one, why: !row.from.split(" ").includes(one.state) ? "state" : !row.roles.split(" ").includes(one.role) ? "role" : isOwn ? "ownWork" : null };
    }));
  });

  test("leads where it says", () => {
    expect(stateChanges[change].to).toBe(row.to);
  });
});

describe("in an emergency", () => {
  test("a publisher shows their own work", () => {
    expect(judgeStep("publish", { state: "review", author: own }, worker("publisher"), { fourEyes: true }, true)).toBeNull();
  });

  test("an editor still publishes nothing", () => {
    expect(judgeStep("publish", { state: "review", author: own }, worker("editor"), { fourEyes: true }, true)).toBe("role");
  });
});

test("no step leads back to what has never been published", () => {
  const published = campaignStates.filter((state) => state !== "draft" && state !== "review");

  for (const { from, to } of Object.values(stateChanges)) {
    if (from.some((state) => published.some((one) => one === state))) expect(published).toContain(to);
  }
});

describe("what a campaign shows is changed", () => {
  test.each([
    ["draft", "reader", false, "role"], ["draft", "editor", false, null], ["review", "editor", true, null],
    ["published", "editor", false, "shown"], ["published", "publisher", false, null], ["published", "publisher", true, "pauseFirst"], ["published", "editor", true, "shown"],
    ["paused", "editor", false, "shown"], ["paused", "publisher", true, null], ["paused", "administrator", false, null],
    ["ended", "administrator", false, "over"], ["archived", "publisher", false, "over"],
  ] as const)("%s, %s, four eyes %s: %s", (state, role, fourEyes, why) => {
    expect(judgeEdit({ state }, worker(role), { fourEyes })).toBe(why);
    expect(mayEdit({ state }, worker(role), { fourEyes })).toBe(why === null);
  });
});
