import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../../office/problem";

/** Milliseconds without a letter after which the page is drawn anew. */
const pause = 400;

interface Drawn {
  html: string | null;
  problems: Problem[];
}

/** Lets the server draw a form's page while it is being written, and keeps the last one that could be drawn. @param path Where it is drawn. */
export function useLivePreview(path: string) {
  const [drawn, setDrawn] = useState<Drawn>({ html: null, problems: [] });
  const [state, setState] = useState<"idle" | "waiting" | "failed">("idle");
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const asked = useRef<AbortController>();
  const stop = () => {
    clearTimeout(timer.current);
    asked.current?.abort();
  };
  useEffect(() => stop, []);

  const draw = async (form: FormData) => {
    const asking = (asked.current = new AbortController());
    setState("waiting");
    try {
      const answer = await fetch(path, { method: "POST", body: form, signal: asking.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      const { html, problems } = (await answer.json()) as Drawn;
      setDrawn((last) => ({ html: html ?? last.html, problems }));
      setState("idle");
    } catch {
      // A later letter has asked anew, and says itself how that went.
      if (!asking.signal.aborted) setState("failed");
    }
  };
  const show = (form: HTMLFormElement) => {
    stop();
    timer.current = setTimeout(() => void draw(new FormData(form)), pause);
  };
  return { ...drawn, state, show };
}
