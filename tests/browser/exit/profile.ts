import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";

/** A folder for a browser's profile, thrown away afterwards. */
export function createProfile() {
  const folder = mkdtempSync(join(tmpdir(), "profile-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A row of the browser's own history page. */
export interface HistoryRow {
  url: string;
  title: string;
}

/** A visit that ends its chain of redirects: the one that Chromium's history page shows. */
const chainEnd = 0x20000000;
/** Kinds of visit that the page leaves out: two of frames, one made by a keyword. */
const unseen = "3, 4, 10";

/** What chrome://history lists, newest first, from the database of a browser that has ended. */
export function readChromiumHistory(folder: string): HistoryRow[] {
  const database = new Database(join(folder, "Default/History"));
  try {
    return database
      .prepare(
        `select urls.url, urls.title from visits join urls on urls.id = visits.url
         where urls.hidden = 0 and visits.transition & ${chainEnd} != 0 and visits.transition & 255 not in (${unseen})
         order by visits.visit_time desc`,
      )
      .all() as HistoryRow[];
  } finally {
    database.close();
  }
}

/** What Firefox keeps of each address, in the order of the visits. */
export function readFirefoxHistory(folder: string): HistoryRow[] {
  const database = new Database(join(folder, "places.sqlite"));
  try {
    return database
      .prepare("select p.url, coalesce(p.title, '') as title from moz_historyvisits v join moz_places p on p.id = v.place_id where p.hidden = 0 order by v.visit_date")
      .all() as HistoryRow[];
  } finally {
    database.close();
  }
}
