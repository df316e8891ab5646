import { describe, expect, test } from "vitest";
import { jsonLd } from "../../../app/features/directory/json-ld";
import type { Service } from "../../../app/features/directory/service";
import { catalogue, find, openHouse, real, shelter } from "./hsds/directory";

interface Described {
  name: string;
  availableChannel?: { servicePhone?: { telephone: string; hoursAvailable?: { dayOfWeek: string[]; opens: string; closes: string }[] }; serviceUrl?: string; availableLanguage?: string[] }[];
}

function describeService(service: Service): Described {
  return JSON.parse(jsonLd(real.name(service, "sv"), catalogue.organizationOf(service), "/sv/a")) as Described;
}

describe("a service for search engines", () => {
  test("says who answers, on what number, in which languages", () => {
    const line = describeService(find("sos-112"));
    expect(line).toMatchObject({ "@type": "Service", url: "/sv/a", name: real.name(find("sos-112"), "sv").name, areaServed: [{ "@type": "Country", name: "SE" }] });
    expect(line.availableChannel?.[0]).toMatchObject({ servicePhone: { telephone: "112" } });
    expect(line.availableChannel?.[0]?.availableLanguage).toContain("sv");
  });

  test("has hours only where they are the same all year and nothing is said of other days", () => {
    const hours = (id: string) => describeService(find(id)).availableChannel?.[0]?.servicePhone?.hoursAvailable;
    expect(hours("sos-112")).toMatchObject([{ opens: "00:00", closes: "23:59" }]);
    expect(hours("preventell")?.[0]).toEqual({ "@type": "OpeningHoursSpecification", dayOfWeek: ["https://schema.org/Monday"], opens: "12:00", closes: "15:00" });
    expect(hours("brottsofferjouren")).toBeUndefined();
    expect(hours("alkohollinjen")).toBeUndefined();
  });

  test("has no address, not even of a place that receives people openly", () => {
    for (const service of [openHouse(), shelter(), { ...shelter(), place: openHouse().place } as unknown as Service]) {
      expect(jsonLd(real.name(service, "sv"), catalogue.organizationOf(service), "/sv/a")).not.toMatch(/Storgatan|211 34|address/i);
    }
  });

  test("cannot end the script that it stands in", () => {
    const service = find("sos-112");
    const written = jsonLd({ service, name: "</script><script>alert(1)</script><!--", about: "", language: "sv" }, catalogue.organizationOf(service), "/sv/a");
    expect(written).not.toContain("<");
    expect((JSON.parse(written) as Described).name).toBe("</script><script>alert(1)</script><!--");
  });

  test("is JSON for every service that is listed", () => {
    for (const service of catalogue.services) expect(describeService(service).name, service.id).not.toBe("");
  });
});
