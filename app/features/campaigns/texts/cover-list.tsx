import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Badge } from "../../../ui/badge/badge";
import { localeOf } from "../../languages/locales";
import { searchFor, type TextsView } from "./view-texts";
import * as styles from "./texts.css";

/** Every language, and what its readers meet: words of their own, words in another language, or nothing. */
export function CoverList({ covers }: Pick<TextsView, "covers">) {
  const { t } = useTranslation("office");
  const isBegun = covers.some(({ shown }) => shown !== null);
  return (
    <ul className={styles.covers}>
      {covers.map(({ tag, name, shown, shownName }) => (
        <li key={tag} className={styles.cover}>
          <Link to={`?${searchFor("sv", tag === "sv" ? "" : tag)}`}>{name}</Link> {localeOf(tag).autonym !== name && <><bdi lang={tag}>{localeOf(tag).autonym}</bdi> </>}
          <Badge tone={shown === tag ? "voice" : shown === null && isBegun ? "urgent" : "calm"}>{shown === tag ? t("texts.cover.own") : shown === null ? t("texts.cover.none") : t("texts.cover.other", { language: shownName })}</Badge>
        </li>
      ))}
    </ul>
  );
}
