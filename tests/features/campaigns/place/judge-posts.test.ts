import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judgePosts, postKey } from "../../../../app/features/campaigns/place/judge-posts.server";
import { neededPostColumns, postColumns } from "../../../../app/features/campaigns/place/post-columns";
import type { PostChoices } from "../../../../app/features/campaigns/place/post-line";
import { readTextFile } from "../../../../app/text-file";
import { readTable } from "../../../../app/features/campaigns/table/read-table";

const campaign = { id: "historia", starts: "2019-03-01T00:00", ends: "2021-11-01T00:00" };

function judge(text: string, choices: Partial<PostChoices> = {}, known: string[] = []) {
  const table = readTable(text, postColumns, neededPostColumns);
  if ("fault" in table) throw new Error(table.fault.code);
  const findTarget = (written: string) => ({ "ar-det-har-vald": "is-this-violence", "/sv/orolig-for-nagon": "worried-about-someone" })[written] ?? null;
  return judgePosts(table.rows, { campaign, choices: { order: null, platform: "", target: "start", ...choices }, findTarget, known: new Set(known) });
}

const file = (name: string) => {
  const decoded = readTextFile(readFileSync(join(import.meta.dirname, `../../../fixtures/history/${name}.csv`)));
  return "text" in decoded ? decoded.text : "";
};
const codes = (text: string, choices?: Partial<PostChoices>) => judge(text, choices).map(({ line }) => [line.line, line.status, ...line.faults.map(({ column, code }) => `${column} ${code}`)].join(" "));

describe("the history that the report tells of", () => {
  test("is twenty-two tweets and eleven posts on LinkedIn, however their dates are written", () => {
    const [tweets, posts] = [judge(file("tweets")), judge(file("linkedin"), { platform: "LinkedIn" })];
    expect([tweets.length, posts.length]).toEqual([22, 11]);
    expect([...tweets, ...posts].filter(({ line }) => line.status !== "new").map(({ line }) => line)).toEqual([]);
    const starts = [...tweets, ...posts].map(({ post }) => post?.starts ?? "");
    expect([starts.toSorted()[0], starts.toSorted().at(-1)]).toEqual(["2019-03-13T08:30", "2021-10-26T10:30"]);
    expect(new Set([...tweets, ...posts].map(({ post }) => post?.id)).size).toBe(33);
  });

  test("keeps each text as it was written, formulas and letters of Windows too", () => {
    expect(judge(file("tweets"))[4]?.post).toMatchObject({ text: "=Kvinnofridslinjen svarar dygnet runt, gratis och anonymt. (5)", starts: "2019-09-18T09:14", platform: "Twitter", target: "worried-about-someone", link: "https://twitter.com/exempel/status/1004" });
    expect(judge(file("linkedin"), { platform: "LinkedIn" })[0]?.post).toMatchObject({ text: "Exempel 1: Orolig för en vän? Så kan du börja prata om det. Läs mer hos oss.", starts: "2019-04-14T00:00", platform: "LinkedIn", target: "start" });
  });
});

test("each line is told what is wrong in it, and the others are not hindered", () => {
  const lines = ["Datum;Tid;Plattform;Text;Länk;Mål", "2021-01-01;;X;a;;", "44500;;X;b;;", "03/04/2021;;X;c;;", ";;X;d;;", "2021-01-01;25:00;;;http://a.se;https://example.com/", "2018-01-01;;X;e;;", "2022-01-01;;X;f;;", "2021-03-28;02:30;X;g;;finns-inte", "2021-01-01;;X;h;;;;i"];
  expect(codes(lines.join("\n"))).toEqual([
    "2 new", "3 fault date serial", "4 fault date ambiguous", "5 fault date missing", "6 fault time timeUnreadable platform platformMissing text missing link addressNotHttps target targetForeign",
    "7 fault date beforeCampaign", "8 fault date afterCampaign", "9 fault time noSuchTime target targetUnknown", "10 fault line cells",
  ]);
});

test("a date that may be read in two ways is read as was chosen", () => {
  expect(judge("Datum;Plattform;Text\n03/04/2021;X;a", { order: "day" })[0]?.post?.starts).toBe("2021-04-03T00:00");
  expect(judge("Datum;Plattform;Text\n03/04/2021;X;a", { order: "month" })[0]?.post?.starts).toBe("2021-03-04T00:00");
});

describe("a post is known again", () => {
  const table = "Datum;Plattform;Text\n2021-01-01;Twitter;Hej  du\n";

  test("by platform, day and words, whatever the letters, spaces and name of the platform", () => {
    expect(codes(`${table}2021-01-01 08:30;X;hej du\n2021-01-02;Twitter;Hej du\n2021-01-01;LinkedIn;Hej du`)).toEqual(["2 new", "3 double", "4 new", "5 new"]);
  });

  test("where somebody has typed it in by hand", () => {
    expect(judge(table, {}, [postKey("twitter", "2021-01-01T12:00", "Hej du")])[0]?.line.status).toBe("there");
  });

  test("by its id where somebody has changed its words since, but not in another campaign", () => {
    const [first] = judge(table);
    expect(judge(table, {}, [first?.post?.id ?? ""])[0]?.line.status).toBe("there");
    expect(first?.post?.id).toMatch(/^[0-9a-f]{36}$/);
  });
});

test("a day without a time begins when the campaign does, on its first day", () => {
  const late = { ...campaign, starts: "2019-03-01T08:00" };
  const table = readTable("Datum;Plattform;Text\n2019-03-01;X;a\n2019-03-02;X;b", postColumns, neededPostColumns);
  const judged = "rows" in table ? judgePosts(table.rows, { campaign: late, choices: { order: null, platform: "", target: "start" }, findTarget: () => null, known: new Set() }) : [];
  expect(judged.map(({ post }) => post?.starts)).toEqual(["2019-03-01T08:00", "2019-03-02T00:00"]);
});
