import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CalendarPage } from "../features/campaigns/calendar/calendar-page";
import { readWindow } from "../features/campaigns/calendar/calendar-window";
import { loadCalendar } from "../features/campaigns/calendar/load-calendar.server";
import { noteKeys, readNote, stampOf } from "../features/campaigns/calendar/note";
import { dropNote, saveNote } from "../features/campaigns/calendar/notes.server";
import { stockholmTime } from "../features/languages/stockholm-clock";
import { isAtLeast } from "../features/office/role";
import { leadOn, officeAction, officeLoader, refuseForm } from "../office/office-call.server";
import { writtenIn } from "../office/workplace.server";

/** What was planned and what happened: /redaktion/kalender?fran=2026-11&manader=3&kampanj=ID */
export const loader = officeLoader(async ({ office, url: { searchParams }, user, t }) => {
  const { day, time } = stockholmTime(office.now);
  const { window, problems } = readWindow(searchParams, day);
  const [campaign, note] = [searchParams.get("kampanj") ?? "", Number(searchParams.get("anteckning") ?? "")];
  const view = await loadCalendar(office.tables, { window, campaign: campaign === "" ? null : campaign, note: Number.isSafeInteger(note) && note > 0 ? note : null, language: office.language, now: `${day}T${time}` });
  return json({ title: t("calendar.title"), view, problems, written: searchParams.get("fran"), mayChange: isAtLeast(user.role, "editor") }, { status: problems.length > 0 ? 400 : 200 });
});

/** Adds, changes or removes a note. */
export const action = officeAction(async ({ form, office, author, url }) => {
  const written = writtenIn(form);
  const [id, path] = [Number(written("note")), backFrom(url)];
  if (written("do") === "remove") {
    await dropNote(office.tables.campaigns, author, id);
    return leadOn(path, "removed");
  }
  const read = readNote(written);
  if ("faults" in read) return refuseForm(read.faults.map(({ code, ...fault }) => ({ ...fault, key: noteKeys[code] })), form);
  const saved = await saveNote(office.tables.campaigns, author, read.note, written("note") === "" ? null : { id, stamp: written("stamp") });
  if (saved === null) return leadOn(path, "saved");
  if (saved === "gone") form.set("note", "");
  else form.set("stamp", stampOf(saved));
  return refuseForm([{ field: "text", key: saved === "gone" ? "calendar.notes.gone" : "frame.changedMeanwhile" }], form, 409);
});

/** The same months, with no note to be changed. */
function backFrom({ pathname, searchParams }: URL): string {
  const search = new URLSearchParams(searchParams);
  for (const name of ["anteckning", "klart", "_data"]) search.delete(name);
  return search.size > 0 ? `${pathname}?${search.toString()}` : pathname;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function CalendarRoute() {
  return <CalendarPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
