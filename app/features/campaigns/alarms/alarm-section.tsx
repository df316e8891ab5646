import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/notice/notice";
import { Said, useSay } from "../calendar/said";
import type { AlarmLevel } from "./alarm";
import type { AlarmView } from "./alarm-words";

/** What needs somebody, or can wait, each with why and what to do about it; nothing where there is none of the level. */
export function AlarmSection({ level, alarms }: { level: AlarmLevel; alarms: readonly AlarmView[] }) {
  const { t } = useTranslation("office");
  const some = alarms.filter((alarm) => alarm.level === level);
  if (some.length === 0) return null;
  return (
    <>
      <h2>{t(`calendar.alarm.level.${level}`)}</h2>
      {some.map((alarm, index) => <AlarmNotice key={index} alarm={alarm} />)}
    </>
  );
}

function AlarmNotice({ alarm: { kind, level, values, reasons, fault, link } }: { alarm: AlarmView }) {
  const { t } = useTranslation("office");
  const say = useSay();
  const all = { ...values, fault: fault ? say(`calendar.watch.fault.${fault.code}`, { detail: fault.detail }) : "" };
  return (
    <Notice tone={level === "alarm" ? "urgent" : "voice"}>
      <h3><Said sentence={`calendar.alarm.${kind}.title`} values={all} /></h3>
      <p><Said sentence={`calendar.alarm.${kind}.text`} values={all} /></p>
      {kind === "nowhere" && reasons.length === 0 && <p>{t("calendar.alarm.noPlacement")}</p>}
      {reasons.length > 0 && <ul>{reasons.map(({ name, words }, index) => <li key={index}><bdi>{name}</bdi>: <Said sentence={`calendar.reason.${words.key}`} values={words.values} /></li>)}</ul>}
      <p><Said sentence={`calendar.alarm.${kind}.cure`} values={all} /> {link && <Link to={link.path}>{t(`calendar.alarm.${link.word}`)}</Link>}</p>
    </Notice>
  );
}
