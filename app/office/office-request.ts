import type { PlacementBook } from "../features/campaigns/placement-book";
import type { OfficeSettings } from "../features/office/office-settings";
import type { OfficeTables } from "../features/office/office-tables.server";
import type { OfficeLanguage, OfficeUser } from "../features/office/role";

/** A request to the office, as its guard hands it on: who asks is known, and that they may. */
export interface OfficeRequest {
  tables: OfficeTables;
  /** Null where nobody is signed in: on the pages for signing in, and where a form comes after the session is over. */
  user: OfficeUser | null;
  language: OfficeLanguage;
  /** What each form carries along; "" where nobody is signed in. */
  token: string;
  /** Value of the session's cookie. */
  secret: string | null;
  /** The sender's on the network, for limits; never stored as it is. */
  address: string;
  /** Origin of the site, "https://…". */
  site: string;
  settings: OfficeSettings;
  /** What the public site shows now. */
  book: () => PlacementBook;
  /** The least count that is told, and how much is measured. */
  measuring: { level: 0 | 1 | 2 | 3; smallest: number };
  now: Date;
  /** Resolves when the network has taken what was sent so far: a long file is read no faster than it leaves. */
  untilSent: () => Promise<void>;
  /** Why the office cannot answer: nothing is there, it may not be seen, this way of asking is none, too much was sent, or the database does not answer. */
  refusal?: OfficeRefusal;
}

export type OfficeRefusal = 400 | 403 | 404 | 405 | 411 | 413 | 503;
