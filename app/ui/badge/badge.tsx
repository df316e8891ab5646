import type { ReactNode } from "react";
import { badge } from "./badge.css";

/** A state in a word or two. The words say it; colour only helps. */
export function Badge({ tone = "calm", children }: { tone?: "calm" | "voice" | "urgent"; children: ReactNode }) {
  return <span className={badge({ tone })}>{children}</span>;
}
