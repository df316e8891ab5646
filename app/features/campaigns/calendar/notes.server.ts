import { type CalendarNote, findNote, removeNote, writeNote } from "../../../storage/calendar.server";
import { type Authorship, changeAudited } from "../../../storage/audit.server";
import type { CampaignDatabase } from "../../../storage/database.server";
import { type Note, stampOf } from "./note";

/** A note that is to be written over another: which, and how it was when its form was made. */
interface Over {
  id: number;
  stamp: string;
}

/**
 * Writes a note, new or over another.
 *
 * @returns "gone": somebody has removed it; the note as it is now, where somebody has changed it meanwhile; null when it is saved.
 */
export function saveNote(db: CampaignDatabase, author: Authorship, note: Note, over: Over | null): Promise<"gone" | CalendarNote | null> {
  return changeAudited(db, author, async (change, tell) => {
    const before = over ? await findNote(change, over.id) : undefined;
    if (over && !before) return "gone";
    if (over && before && stampOf(before) !== over.stamp) return before;
    const id = await writeNote(change, over?.id ?? null, note);
    tell({ action: before ? "note.change" : "note.create", object: `note/${id}`, before: before ?? null, after: { id, ...note } });
    return null;
  });
}

/** Removes a note. One that is gone already is no fault: it is as it should be. */
export function dropNote(db: CampaignDatabase, author: Authorship, id: number): Promise<void> {
  return changeAudited(db, author, async (change, tell) => {
    const before = await findNote(change, id);
    if (!before) return;
    await removeNote(change, id);
    tell({ action: "note.remove", object: `note/${id}`, before, after: null });
  });
}
