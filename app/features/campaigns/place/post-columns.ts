import type { ColumnNames } from "../table/read-table";

/** What a table of posts says of each, and what the columns may be called. */
export const postColumns = {
  date: ["datum", "dag", "publicerad", "publicerat", "publiceringsdatum", "day", "published", "posted", "post date", "created date", "created at"],
  time: ["tid", "klockslag", "kl", "klockan", "hour"],
  platform: ["plattform", "kanal", "nätverk", "medium", "channel", "network"],
  text: ["inlägg", "inläggets text", "inläggstext", "innehåll", "budskap", "meddelande", "post", "post text", "tweet", "tweet text", "post title", "message", "content", "copy"],
  link: ["länk", "adress", "länk till inlägget", "url", "webbadress", "permalink", "post link", "tweet permalink", "address"],
  target: ["mål", "målsida", "sida", "leder till", "landningssida", "page", "leads to", "landing page"],
} as const satisfies ColumnNames<string>;

export type PostColumn = keyof typeof postColumns;

/** Without these nothing is known of a post; a platform may be chosen for the whole table. */
export const neededPostColumns = ["date", "text"] as const satisfies readonly PostColumn[];
