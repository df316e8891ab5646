import { availableParallelism, loadavg } from "node:os";
import { fetchOffice, sendForm, signIn, type SignedIn } from "../../office";
import { longCampaign, writeThreeYears } from "../../three-years";
import { openCounts } from "../../../app/storage/database.server";
import { expect, test as base } from "./world";

const office = "/redaktion";
const banner = `${office}/kampanjer/${longCampaign}`;
const shown = `${office}/kampanjer/exempel-orolig`;
const test = base.extend<object, { origin: string }>({
  origin: [async ({ world }, use) => use(/http:\/\/[\d.]+:\d+/.exec(world.siteOutput.out)?.[0] ?? ""), { scope: "worker" }],
});

test.beforeAll(async ({ tables }) => {
  const counts = await openCounts({ directory: tables.directory });
  await writeThreeYears(tables.db, counts, new Date());
  await counts.destroy();
});

/** Milliseconds that some work takes: the middle of five times, a third of it where more wants to run than there is room for. */
async function middle(work: () => Promise<Response>, status: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const begun = performance.now();
    const answer = await work();
    await answer.arrayBuffer();
    times.push(performance.now() - begun);
    expect(answer.status).toBe(status);
  }
  return (times.toSorted((one, other) => one - other)[2] ?? Infinity) / ((loadavg()[0] ?? 0) > availableParallelism() ? 3 : 1);
}

const actions: [name: string, path: string, fields: Record<string, string>][] = [
  ["a campaign is created", `${office}/kampanjer/ny`, { name: "Fort", purpose: "", starts: "", ends: "", outcome: "" }],
  ["a text is saved", `${shown}/texter?sprak=de`, { language: "de", "heading-de": "Du bist nicht allein", "body-de": "Es gibt jemanden.", "call-de": "Lies weiter", "base-de": "" }],
  ["a placement is added", `${shown}/placeringar`, { kind: "mail", name: "Brev", place: "Alla", address: "", target: "start", smallest: "", state: "open" }],
  ["a note is written", `${office}/kalender`, { do: "save", note: "", starts: "2026-11-01", ends: "", kind: "press", text: "Hände" }],
];

test("an action takes less than 200 ms, and a report over three years less than 300 ms", async ({ origin, tables }) => {
  const who: SignedIn = await signIn(tables.db, "administrator");
  const slow: string[] = [];
  for (const [name, path, fields] of actions) {
    const time = await middle(() => sendForm(origin, path, who, fields), 303);
    if (time >= 200) slow.push(`${name}: ${time} ms`);
  }
  const time = await middle(() => fetchOffice(origin, `${banner}/rapport`, who), 200);
  if (time >= 300) slow.push(`the report: ${time} ms`);
  expect(slow).toEqual([]);
});
