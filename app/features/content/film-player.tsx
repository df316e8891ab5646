import { useTranslation } from "react-i18next";
import type { Film } from "./film";
import * as styles from "./film-player.css";

/**
 * A film from this site alone. It waits until it is asked for, and offers neither a copy on the device nor another
 * screen in the home, where somebody else could see it.
 */
export function FilmPlayer({ film }: { film: Film }) {
  const { t } = useTranslation("common");
  const { video, captions, width, height, transcript } = film;
  return (
    <section aria-labelledby="film">
      <h2 id="film">{t("film.heading")}</h2>
      <video className={styles.video} controls controlsList="nodownload noremoteplayback" disablePictureInPicture disableRemotePlayback playsInline preload="none" width={width} height={height} aria-labelledby="film">
        <source src={video} type="video/mp4" />
        <track kind="captions" src={captions} srcLang="sv" label="Svenska" default />
      </video>
      <details>
        <summary>{t("film.transcript")}</summary>
        {transcript.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
      </details>
    </section>
  );
}
