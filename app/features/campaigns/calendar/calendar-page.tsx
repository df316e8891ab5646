import { useTranslation } from "react-i18next";
import type { RefusedForm } from "../../../office/problem";
import { Empty } from "../../../ui/empty/empty";
import { CalendarForm } from "./calendar-form";
import { CalendarTable } from "./calendar-table";
import type { CalendarView } from "./calendar-view";
import type { WindowProblem } from "./calendar-window";
import { GanttChart } from "./gantt-chart";
import { NoteForm } from "./note-form";
import { NoteList } from "./note-list";

interface CalendarPageProps {
  view: CalendarView;
  problems: readonly WindowProblem[];
  /** What was written as the first month. */
  written: string | null;
  /** Whether who reads may change notes. */
  mayChange: boolean;
  refused: RefusedForm | undefined;
}

/** What was planned, what happened, and what else did. */
export function CalendarPage({ view, problems, written, mayChange, refused }: CalendarPageProps) {
  const { t } = useTranslation("office");
  const { groups, picture, months, from, to, notes } = view;
  return (
    <>
      <h1>{t("calendar.title")}</h1>
      <p>{t("calendar.about")}</p>
      <CalendarForm view={view} problems={problems} written={written} />
      {groups.length === 0 && <Empty><p>{t("calendar.empty")}</p></Empty>}
      {(groups.length > 0 || notes.length > 0) && <GanttChart picture={picture} months={months} from={from} to={to} />}
      {groups.length > 0 && <CalendarTable groups={groups} from={from} to={to} />}
      <h2 id="notes">{t("calendar.notes.title")}</h2>
      <p>{t("calendar.notes.about")}</p>
      <NoteList notes={notes} mayChange={mayChange} />
      {mayChange && <NoteForm note={view.changing} refused={refused} />}
    </>
  );
}
