import type { ReactNode } from "react";
import { empty } from "./empty.css";

/** Where nothing stands yet: what will, and how to begin. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className={empty}>{children}</div>;
}
