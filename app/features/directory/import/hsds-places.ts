import type { VisitPlace } from "../service";
import type { Fields } from "./fields";
import type { Area } from "./find-area";

/** Codes of the areas that a service is for. HSDS has free words for them, so any of three fields may hold a code or a name. */
export function readAreas(service: Fields, findArea: (written: string) => Area): string[] {
  const codes = service.list("service_areas").flatMap((area) => {
    const written = ["extent", "name", "description"].filter((name) => area.text(name) !== undefined);
    const found = written.map((name) => ({ name, area: findArea(area.text(name) ?? "") }));
    const code = found.find((some) => some.area.code !== undefined)?.area.code;
    if (code !== undefined) return [code];
    const worst = found.find((some) => some.area.code === undefined && some.area.fault !== "areaNotUnderstood") ?? found[0];
    if (worst && worst.area.code === undefined) area.tell(worst.name, worst.area.fault, worst.area.fault === "areaWithoutZero" ? worst.area.meant : undefined);
    return [];
  });
  return [...new Set(codes)];
}

/** Where a service receives people; only what is a whole Swedish address, and the only one. Positions are never taken. */
export function readPlace(service: Fields): VisitPlace | undefined {
  const locations = service.list("service_at_locations").flatMap((at) => at.inside("location") ?? []);
  for (const location of locations) checkDegrees(location);
  const addresses = locations.flatMap((location) => location.list("addresses"));
  const [street, postcode, city] = ["address_1", "postal_code", "city"].map((name) => addresses[0]?.text(name));
  if (street === undefined || city === undefined) return undefined;
  const digits = postcode?.replace(/\D/g, "") ?? "";
  if (digits.length === 5 && addresses.length === 1) return { street, postcode: `${digits.slice(0, 3)} ${digits.slice(3)}`, city };
  addresses[0]?.tell("address_1", "placeNotTaken", addresses.length > 1 ? "flera adresser / several addresses" : "postal_code");
  return undefined;
}

/** Positions are never taken, but one beyond all maps tells that a record's columns have slipped. */
function checkDegrees(location: Fields): void {
  for (const name of ["latitude", "longitude"]) {
    const degrees = Math.abs(Number(location.raw[name] ?? 0));
    if (!(degrees <= 180)) location.tell(name, "degreeWrong");
    else if (name === "latitude" && degrees > 90) location.tell(name, "degreeOdd");
  }
}
