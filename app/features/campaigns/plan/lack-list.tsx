import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../../office/use-office";
import { languageName } from "../../languages/language-name";
import { campaignPath } from "./campaign-path";
import type { Overlap } from "./overlaps";
import type { Lack } from "./readiness";

const places = { details: "uppgifter", texts: "texter", placements: "placeringar" } as const;

/** What is missing or looks wrong, each with the way to where it is mended. @param path Of the campaign. */
export function LackList({ lacks, path }: { lacks: readonly Lack[]; path: string }) {
  const { t } = useTranslation("office");
  const inLanguage = useOfficeLanguage();
  return (
    <ul>
      {lacks.map(({ code, place, name, language }, index) => (
        <li key={index}>
          {t(`campaigns.lack.${code}`, { name, language: language && languageName(language, inLanguage) })} <Link to={`${path}/${places[place]}`}>{t(`campaigns.tabs.${place}`)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Other campaigns from which this one's effect cannot be told apart. */
export function OverlapList({ overlaps }: { overlaps: readonly Overlap[] }) {
  const { t } = useTranslation("office");
  return <ul>{overlaps.map(({ id, name, shares }) => <li key={id}><Link to={campaignPath(id)}><bdi>{name}</bdi></Link>: {t(`campaigns.overlap.${shares}`)}</li>)}</ul>;
}
