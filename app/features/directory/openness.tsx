import { Trans, useTranslation } from "react-i18next";
import { formatWeekday } from "../languages/format";
import { usePageLanguage } from "../languages/page-language";
import { opennessAt } from "./open-now";
import type { Hours } from "./hours";
import { stockholmTime } from "../languages/stockholm-clock";
import { weekdayOf } from "../../days";

/** Whether someone answers now, in words. @param now The moment for which the page was made. */
export function Openness({ hours, now }: { hours: Hours; now: Date }) {
  const { t } = useTranslation("directory");
  const { frame } = usePageLanguage();
  const openness = opennessAt(hours, now);
  const clock = (time: string) => (frame === "sv" || frame === "fi" ? time.replace(":", ".") : time);
  const isolate = { bdi: <bdi dir="ltr" /> };

  switch (openness.state) {
    case "always":
      return t("open.always");
    case "unknown":
      return openness.holiday ? t("open.holiday") : t("open.unknown");
    case "open":
      return <Trans t={t} i18nKey="open.until" values={{ time: clock(openness.until) }} components={isolate} />;
    case "closed": {
      const { opens } = openness;
      if (!opens) return t("open.closed");
      const time = clock(opens.time);
      if (opens.day === stockholmTime(now).day) return <Trans t={t} i18nKey="open.opensToday" values={{ time }} components={isolate} />;
      const weekday = formatWeekday(frame, weekdayOf(opens.day));
      return <Trans t={t} i18nKey="open.opensLater" values={{ weekday, time }} components={isolate} />;
    }
  }
}
