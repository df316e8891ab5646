import type { Hours } from "./hours";
import type { NamedService } from "./named-service";
import type { Organization } from "./organization";
import type { Channel, Service } from "./service";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/**
 * A service in the words of schema.org, for search engines: who answers, how, in which languages.
 *
 * Hours stand there only where they are the same all year and nothing else is said of holidays or
 * single days; e-mail is left out, as schema.org has no channel for it. There is no address, of
 * anyone: a shelter has none to give, and the others' pages show theirs.
 *
 * @param path Of the service's page, "/sv/…".
 * @returns JSON that may stand inside a script element: no "<" can end it.
 */
export function jsonLd({ service, name, about }: NamedService, organization: Organization, path: string): string {
  const document = {
    "@context": "https://schema.org",
    "@type": "Service",
    url: path,
    name,
    description: about,
    provider: { "@type": "Organization", name: organization.name, ...(organization.website && { url: organization.website }) },
    areaServed: service.area.map(describeArea),
    ...describeChannels(service),
  };
  return JSON.stringify(document).replaceAll("<", "\\u003c");
}

function describeArea(code: string): object {
  if (code === "SE") return { "@type": "Country", name: "SE" };
  return { "@type": "AdministrativeArea", identifier: { "@type": "PropertyValue", propertyID: "SCB", value: code } };
}

function describeChannels({ channels }: Service): { availableChannel?: object[] } {
  const described = channels.flatMap((channel) => {
    const way = describeWay(channel);
    return way ? [{ "@type": "ServiceChannel", ...way, ...describeLanguages(channel) }] : [];
  });
  return described.length > 0 ? { availableChannel: described } : {};
}

function describeWay(channel: Channel): object | undefined {
  switch (channel.kind) {
    case "phone":
      return { servicePhone: describeNumber(channel) };
    case "sms":
      return { serviceSmsNumber: describeNumber(channel) };
    case "chat":
    case "website":
      return { serviceUrl: channel.url };
    case "email":
      return undefined;
  }
}

function describeNumber({ dial, hours }: { dial: string; hours: Hours }): object {
  const known = describeHours(hours);
  return { "@type": "ContactPoint", telephone: dial, ...(known && { hoursAvailable: known }) };
}

/** Only those that are spoken without an interpreter. */
function describeLanguages({ languages }: Channel): { availableLanguage?: string[] } {
  const direct = languages.filter(({ how }) => how === "direct").map(({ code }) => code);
  return direct.length > 0 ? { availableLanguage: direct } : {};
}

function describeHours(hours: Hours): object[] | undefined {
  if (hours === "always") return [openOn(days, "00:00", "23:59")];
  if (hours === "unknown" || hours.holidays || hours.eves || hours.seasons || hours.exceptions) return undefined;
  return hours.week.flatMap((intervals, weekday) => intervals.map(([opens, closes]) => openOn([days[weekday] ?? ""], opens, closes === "24:00" ? "23:59" : closes)));
}

function openOn(weekdays: string[], opens: string, closes: string): object {
  return { "@type": "OpeningHoursSpecification", dayOfWeek: weekdays.map((day) => `https://schema.org/${day}`), opens, closes };
}
