import { writeCsv } from "../../csv";
import type { Hours } from "./hours";
import type { NamedService } from "./named-service";
import type { Organization } from "./organization";
import type { Channel } from "./service";

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const columns = [
  "service_id", "name", "about", "organization", "organization_name", "kind", "audience", "need", "area",
  "channel_id", "channel", "number", "dial", "url", "email", "languages", "interpreter", "cost", "anonymous", "bill", "hours",
  "checked", "source_title", "source_url",
] as const;

type Row = Partial<Record<(typeof columns)[number], string>>;

/**
 * The directory for a spreadsheet, as UTF-8 with its mark and RFC 4180's quotes: one row a channel, and
 * one for a service without any. Lists in a cell are parted by ";", and "ar:interpreter" is a language
 * that is spoken through an interpreter.
 *
 * Hours are "always", "unknown" or "mon 09:00-12:00,13:00-16:00;tue …", in which a day without hours is
 * left out. Seasons, single days, holiday policies, checks and all sources but the first are not
 * carried; the HSDS export has them.
 *
 * A cell that a spreadsheet would take for a formula begins with an apostrophe, "+46…" too.
 *
 * @returns Line by line, the names of the columns first.
 */
export function* directoryCsv(services: Iterable<{ named: NamedService; organization: Organization }>): Generator<string, void, void> {
  yield* writeCsv(tableOf(services));
}

function* tableOf(services: Iterable<{ named: NamedService; organization: Organization }>): Generator<string[], void, void> {
  yield [...columns];
  for (const { named, organization } of services) {
    const about = describeService(named, organization);
    const rows = named.service.channels.map((channel) => ({ ...about, ...describeChannel(channel) }));
    for (const row of rows.length > 0 ? rows : [about]) yield columns.map((column) => row[column] ?? "");
  }
}

function describeService({ service, name, about }: NamedService, organization: Organization): Row {
  const [source] = service.sources;
  return {
    service_id: service.id, name, about, organization: organization.id, organization_name: organization.name, kind: service.kind,
    audience: service.audience.join(";"), need: service.need.join(";"), area: service.area.join(";"),
    checked: service.checked ?? "", source_title: source?.title ?? "", source_url: source?.url ?? "",
  };
}

function describeChannel(channel: Channel): Row {
  const { id, kind, languages } = channel;
  const spoken: Row = { channel_id: id, channel: kind, languages: languages.map(({ code, how }) => (how === "direct" ? code : `${code}:${how}`)).join(";") };
  if (channel.kind === "website") return { ...spoken, url: channel.url };
  const { interpreter, cost, anonymous, trace, hours } = channel;
  const contact: Row = { ...spoken, interpreter, cost, anonymous, bill: trace.bill, hours: writeHours(hours) };
  if (channel.kind === "chat") return { ...contact, url: channel.url };
  if (channel.kind === "email") return { ...contact, email: channel.address };
  return { ...contact, number: channel.display, dial: channel.dial };
}

function writeHours(hours: Hours): string {
  if (typeof hours === "string") return hours;
  return hours.week.flatMap((intervals, weekday) => (intervals.length > 0 ? [`${days[weekday]} ${intervals.map((interval) => interval.join("-")).join(",")}`] : [])).join(";");
}
