import { Trans, useTranslation } from "react-i18next";
import { formatDate, formatList } from "../languages/format";
import { isLanguageTag, localeOf } from "../languages/locales";
import { usePageLanguage } from "../languages/page-language";
import { stageOf } from "./freshness";
import { unbroken } from "./phone-link";
import { contactsOf, phoneOf, type Service } from "./service";

/** What a contact costs and leaves behind, who may use it in which language, and how old our word for it is. */
export function ServiceFacts({ service, now }: { service: Service; now: Date }) {
  const { t } = useTranslation("directory");
  const { frame } = usePageLanguage();
  const contacts = contactsOf(service);
  const phone = phoneOf(service);
  const offTheBill = contacts.find((channel) => channel.kind === "phone" && channel.trace.bill === "hidden");
  const interpreter = contacts.map((channel) => channel.interpreter).find((answer) => answer !== "unknown");
  const languages = (contacts[0] ?? service.channels[0])?.languages.map(({ code }) => nameOfLanguage(code)) ?? [];

  return (
    <>
      {phone && `${t(`cost.${phone.cost}`)} `}
      {phone && !offTheBill && `${t(`bill.${phone.trace.bill}`)} `}
      {offTheBill?.kind === "phone" && (
        <>
          <Trans t={t} i18nKey="bill.hidden" values={{ number: unbroken(offTheBill.display) }} components={{ bdi: <bdi dir="ltr" /> }} />{" "}
        </>
      )}
      {contacts.some(({ anonymous }) => anonymous === "yes") && `${t("anonymous")} `}
      {languages.length > 0 && `${t("languages", { languages: formatList(frame, languages) })} `}
      {interpreter && `${t(`interpreter.${interpreter}`)} `}
      {service.checked ? t("checked", { date: formatDate(frame, service.checked) }) : t("undated")}
      {["stale", "expired"].includes(stageOf(service, now)) && ` ${t("old")}`}
    </>
  );
}

/** Languages call themselves what their speakers look for. */
function nameOfLanguage(code: string): string {
  const name = code === "swl" ? "svenskt teckenspråk" : isLanguageTag(code) ? localeOf(code).autonym : code;
  // Isolated, so that a name in another script does not turn the list around.
  return `\u2068${name}\u2069`;
}
