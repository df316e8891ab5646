import type { HTMLAttributes } from "react";
import { notice } from "./notice.css";

interface NoticeProps extends HTMLAttributes<HTMLDivElement> {
  tone?: "calm" | "voice" | "urgent";
}

/** A piece of text set apart. Only danger is urgent. */
export function Notice({ tone = "calm", children, ...attributes }: NoticeProps) {
  return (
    <div className={notice({ tone })} {...attributes}>
      {children}
    </div>
  );
}
