import * as styles from "./doors.css";
import { pick, useInserts } from "./inserts";
import type { Door } from "./page";

export function Doors({ doors }: { doors: Door[] }) {
  const { paths } = useInserts();
  return (
    <ul className={styles.doors}>
      {doors.map(({ page, text, about }) => (
        <li key={page} className={styles.door}>
          <a className={styles.link} href={pick(paths, page)}>{text}</a>
          <span className={styles.about}>{about}</span>
        </li>
      ))}
    </ul>
  );
}
