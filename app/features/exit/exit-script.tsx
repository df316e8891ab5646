import type { Decoys } from "./decoys";
import script from "./exit.enhance.js?small";

interface ExitScriptProps {
  decoys: Decoys;
  /** "replace": in-site links take the place of the page in the tab's history. */
  history: "replace" | "normal";
}

/** First in the head, before anything can be seen: Back after the exit must not show a page for a moment. */
export function ExitScript({ decoys, history }: ExitScriptProps) {
  return (
    <script
      data-decoys={decoys.join(" ")}
      {...(history === "normal" && { "data-history": "normal" })}
      dangerouslySetInnerHTML={{ __html: script }}
    />
  );
}
