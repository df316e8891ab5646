import { formatDate } from "../../languages/format";

/** A minute in words: "25 november 2026, 08:00". @param minute On a Stockholm wall, "2026-11-25T08:00". */
export function sayMinute(language: "sv" | "en", minute: string): string {
  const [day = "", time = ""] = minute.split("T");
  return `${formatDate(language, day)}, ${time}`;
}
