import type { ReactNode } from "react";
import * as styles from "./confirm.css";

/** What hurts asks twice, without a script too: the form that does it lies behind its name. */
export function Confirm({ ask, children }: { ask: string; children: ReactNode }) {
  return (
    <details className={styles.confirm}>
      <summary className={styles.ask}>{ask}</summary>
      {children}
    </details>
  );
}
