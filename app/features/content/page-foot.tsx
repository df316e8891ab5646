import { useTranslation } from "react-i18next";
import { CallListNote } from "../directory/call-list-note";
import { ServiceCard } from "../directory/service-card";
import { list } from "../directory/service-list.css";
import { formatDate } from "../languages/format";
import { usePageLanguage } from "../languages/page-language";
import type { ContentPageData } from "./content-page-data";
import { SourceList } from "./source-list";

/** Who can help with this, what the page rests on, and when it was gone through. */
export function PageFoot({ data: { page, lines, now } }: { data: ContentPageData }) {
  const { t } = useTranslation("common");
  const { frame } = usePageLanguage();
  return (
    <>
      {lines.length > 0 && (
        <section aria-labelledby="who">
          <h2 id="who">{t("who")}</h2>
          <ul className={list}>
            {lines.map((named) => <ServiceCard key={named.service.id} named={named} now={new Date(now)} />)}
          </ul>
          <CallListNote />
        </section>
      )}
      <p>
        <small>
          {page.sources.length > 0 && `${t("sources")}: `}
          <SourceList sources={page.sources} />
          {page.sources.length > 0 && ". "}
          {t("reviewed", { date: formatDate(frame, page.reviewed) })}
        </small>
      </p>
    </>
  );
}
