import { useBlocker, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** Asks before somebody leaves what they have written and not saved, by a link of ours or by closing the page. Who sends a form saves. */
export function useLeaveGuard(isChanged: boolean, question: string): void {
  const isSending = useSending();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isChanged && !isSending.current && currentLocation.pathname + currentLocation.search !== nextLocation.pathname + nextLocation.search);
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    if (window.confirm(question)) blocker.proceed();
    else blocker.reset();
  }, [blocker, question]);
  useEffect(() => {
    if (!isChanged) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", hold);
    return () => removeEventListener("beforeunload", hold);
  }, [isChanged]);
}

/** Whether a form is on its way, from the moment it is sent until it has been answered. */
function useSending() {
  const isSending = useRef(false);
  const { state } = useNavigation();
  useEffect(() => {
    if (state === "idle") isSending.current = false;
  }, [state]);
  useEffect(() => {
    const note = ({ target }: Event) => void (isSending.current = target instanceof HTMLFormElement && target.method === "post");
    document.addEventListener("submit", note, true);
    return () => document.removeEventListener("submit", note, true);
  }, []);
  return isSending;
}
