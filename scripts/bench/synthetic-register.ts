import type { Hours, Interval } from "../../app/features/directory/hours";
import type { Organization } from "../../app/features/directory/organization";
import type { Place } from "../../app/features/directory/places";
import { audiences, type Channel, needs, type OpenService } from "../../app/features/directory/service";
import { drawFrom } from "../draw";

const syllables = ["ka", "lo", "mi", "ra", "sten", "berg", "vi", "tal", "und", "jour", "hem", "stöd", "linje", "fri", "nor", "syd", "ås", "ö", "mar", "el"];
const languages = ["sv", "en", "ar", "so", "fa", "ti", "fi", "pl", "uk"];

/** As many services as wanted, spread over the country as real ones are: most for one municipality, 40 words each. */
export function makeRegister(size: number, places: readonly Place[]): { services: OpenService[]; organizations: Organization[] } {
  const draw = drawFrom(size);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)]!;
  const word = () => pick(syllables) + pick(syllables) + pick(syllables);
  const municipalities = places.filter(({ code }) => code.length === 4);
  const day = (): Interval[] => (draw() < 0.2 ? [] : [[`0${7 + Math.floor(draw() * 3)}:${draw() < 0.5 ? "00" : "30"}`, `1${5 + Math.floor(draw() * 5)}:00`]]);
  const hours = (): Hours => (draw() < 0.1 ? "always" : draw() < 0.2 ? "unknown" : { week: Array.from({ length: 7 }, day), holidays: draw() < 0.5 ? "closed" : "unknown" });
  const contact = () => ({ languages: [{ code: "sv", how: "direct" as const }, ...(draw() < 0.3 ? [{ code: pick(languages), how: "direct" as const }] : [])], interpreter: draw() < 0.2 ? ("on_request" as const) : ("unknown" as const), cost: draw() < 0.4 ? ("free" as const) : ("unknown" as const), anonymous: draw() < 0.5 ? ("yes" as const) : ("unknown" as const), trace: { bill: "unknown" as const, device: "call_log" as const }, hours: hours() });
  const channels = (number: number): Channel[] => [
    { id: "phone", kind: "phone", ...contact(), display: `08-${String(number).padStart(7, "0")}`, dial: `+468${String(number).padStart(7, "0")}` },
    ...(draw() < 0.3 ? [{ id: "chat", kind: "chat" as const, ...contact(), url: "https://example.org/chat" }] : []),
    { id: "website", kind: "website", languages: [], url: "https://example.org/" },
  ];
  const organizations: Organization[] = Array.from({ length: Math.max(1, Math.floor(size / 5)) }, (_, index) => ({ id: `organisation-${index}`, name: `${word()} ${word()}`, kind: "ngo" }));
  const services = Array.from({ length: size }, (_, index): OpenService => ({
    id: `syntetisk-${index}`, organization: pick(organizations).id, kind: "helpline", status: "active",
    audience: [pick(audiences), ...(draw() < 0.4 ? ["everyone" as const] : [])], need: [pick(needs), "talk"], area: [draw() < 0.02 ? "SE" : draw() < 0.1 ? pick(places).code : pick(municipalities).code],
    channels: channels(index), checked: "2026-06-05", seen: "2026-11-21",
    sources: [{ title: "Påhittad", url: null, date: "2026-06-05", kind: "secondary", says: "bara för mätning" }],
    verified: [{ covers: ["service", "phone", "chat", "website"], on: "2026-11-21", method: "copy", by: "mätning", source: "Påhittad", review: "2027-02-19" }],
    words: { name: `${word()} ${word()} ${index}`, about: Array.from({ length: 40 }, word).join(" ") },
  }));
  return { services, organizations };
}
