import { addDays, weekdayOf } from "../../app/days";
import type { LanguageTag } from "../../app/features/languages/locales";
import type { Draw } from "../draw";
import { daysBetween } from "./days";
import { type CampaignDraft, idPrefix, type PlacementDraft, textPrefix } from "./draft";

const languages = ["sv", "en", "ar", "so"] as const satisfies readonly LanguageTag[];
const madeUp = `${textPrefix}datumet är påhittat.`;

/** Ids by which counts are made up. */
export const ids = { posts: `${idPrefix}inlagg`, banner: `${idPrefix}banner-startsida`, slot: `${idPrefix}orolig-egen-sida`, poster: `${idPrefix}orolig-affisch` } as const;

/** The span in which the agency's report says that posts were made; on which days, it does not say. */
export const postSpan = { first: "2019-03-01", last: "2021-10-31" } as const;
const posts = { Twitter: 22, LinkedIn: 11 } as const;

/** What the agency's report tells of posts, on days that are made up: one a month or so, never on a weekend. */
export function draftPosts(draw: Draw): CampaignDraft {
  const all = posts.Twitter + posts.LinkedIn;
  const step = (daysBetween(postSpan.first, postSpan.last) + 1) / all;
  const made = { Twitter: 0, LinkedIn: 0 };
  const placements = Array.from({ length: all }, (_, index): PlacementDraft => {
    const platform = index % 3 === 2 ? "LinkedIn" : "Twitter";
    const number = (made[platform] += 1);
    const day = onWeekday(addDays(postSpan.first, Math.floor((index + draw()) * step)));
    const starts = `${day}T${String(8 + Math.floor(draw() * 9)).padStart(2, "0")}:${String(Math.floor(draw() * 60)).padStart(2, "0")}`;
    return {
      id: `${ids.posts}-${String(index + 1).padStart(2, "0")}`, kind: "post", name: `${textPrefix}inlägg ${number} av ${posts[platform]} på ${platform}`, place: platform, address: null,
      target: (["start", "is-this-violence", "worried-about-someone"] as const)[index % 3] ?? "start", smallest: null, languages: ["sv"],
      planned: { starts, ends: null },
      observed: [{ starts, ends: null, source: "manual", evidence: `${madeUp} Rapporten säger hur många inläggen var, inte vilka dagar, och inga klick räknades.` }],
    };
  });
  return {
    id: ids.posts, name: `${textPrefix}Inlägg på Twitter och LinkedIn`, purpose: "Visa att sidan finns för den som utsätts för våld.",
    state: "ended", starts: `${postSpan.first}T00:00`, ends: "2021-11-01T00:00", placements,
  };
}

/** A banner on the agency's start page for two months, half a year ago; it went up, and came down, some days late. */
export function draftBanner(today: string): CampaignDraft {
  const first = addDays(today, -182 - weekdayOf(today));
  const last = addDays(first, 61);
  const placement: PlacementDraft = {
    id: ids.banner, kind: "external", name: `${textPrefix}banner på myndighetens startsida`, place: "Försäkringskassans startsida", address: "https://www.forsakringskassan.se/",
    target: "start", smallest: null, languages,
    planned: { starts: `${first}T08:00`, ends: `${last}T18:00` },
    observed: [{ starts: `${addDays(first, 2)}T10:30`, ends: `${addDays(last, 3)}T15:00`, source: "manual", evidence: madeUp }],
  };
  return {
    id: `${idPrefix}banner`, name: `${textPrefix}Banner i två månader`, purpose: "Få fler att hitta sidan.",
    state: "ended", starts: `${first}T00:00`, ends: `${addDays(last, 7)}T00:00`, placements: [placement],
  };
}

/** What can be seen on our own start page now, and a poster. */
export function draftOwnPage(today: string): CampaignDraft {
  const [first, last] = [addDays(today, -42), addDays(today, 21)];
  const common = { target: "worried-about-someone", address: null, languages, planned: { starts: `${first}T00:00`, ends: `${last}T00:00` } } as const;
  return {
    id: `${idPrefix}orolig`, name: `${textPrefix}Är du orolig för någon?`, purpose: "Nå den som är orolig för en anhörig, en vän eller en kollega.",
    state: "published", starts: `${first}T00:00`, ends: `${last}T00:00`,
    placements: [
      { ...common, id: ids.slot, kind: "slot", name: `${textPrefix}överst på vår startsida`, place: "start-top", smallest: null, observed: [{ starts: `${first}T00:00`, ends: null, source: "automatic", evidence: madeUp }] },
      { ...common, id: ids.poster, kind: "print", name: `${textPrefix}affisch i väntrum`, place: "Väntrum", smallest: 50, observed: [{ starts: `${addDays(first, 7)}T12:00`, ends: null, source: "manual", evidence: madeUp }] },
    ],
  };
}

function onWeekday(day: string): string {
  const beyond = weekdayOf(day) - 4;
  return beyond > 0 ? addDays(day, -beyond) : day;
}
