import type { ReactNode } from "react";
import { around } from "./table.css";

/** Around a table that may be wider than the screen: it is scrolled by itself, by keyboard too, and has a name. */
export function TableRegion({ name, children }: { name: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled must be reachable by keyboard (WCAG 2.1.1)
    <div className={around} role="region" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
