import type { TextFault } from "../texts/read-text";
import type { DayFault, DayOrder } from "../table/read-day";
import type { PostColumn } from "./post-columns";

/** What is wrong in a line of a table of posts. */
export type PostFaultCode = DayFault | "cells" | "missing" | "platformMissing" | TextFault["code"] | "addressNotHttps" | "addressUnreadable" | "targetUnknown" | "targetForeign" | "beforeCampaign" | "afterCampaign";

export interface PostFault {
  column: PostColumn | "line";
  code: PostFaultCode;
  values?: Record<string, string | number>;
}

/** "there": we have it; "double": it stands further up too; "fault": it must be mended before it can be taken. */
export type PostStatus = "new" | "there" | "double" | "fault";

/** A line of a table of posts, as somebody sees it before it is taken. */
export interface PostLine {
  line: number;
  status: PostStatus;
  /** As they are read, or as they are written where they cannot be. */
  date: string;
  platform: string;
  text: string;
  target: string;
  faults: PostFault[];
}

/** What is asked of whoever brings a table. */
export interface PostChoices {
  order: DayOrder | null;
  /** For lines that name none; "" where nobody has chosen. */
  platform: string;
  /** For lines that name none. */
  target: string;
}

/** What would come of a table. */
export interface PostPreview {
  lines: PostLine[];
  count: Record<PostStatus, number>;
  /** Columns that nothing is read from. */
  unread: string[];
  /** Some dates can be read in two ways, and nobody has said in which. */
  asksForOrder: boolean;
}

/** A table that was looked through, and what goes along to take it: every value as a form sends it. */
export interface LookedThrough {
  preview: PostPreview;
  sent: { text: string; hash: string; order: string; platform: string; target: string };
}
