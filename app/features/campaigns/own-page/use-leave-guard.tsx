import { useBlocker } from "@remix-run/react";
import { useEffect } from "react";

/** Asks before somebody leaves what they have written and not saved, by a link of ours or by closing the page. */
export function useLeaveGuard(isChanged: boolean, question: string): void {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isChanged && currentLocation.pathname + currentLocation.search !== nextLocation.pathname + nextLocation.search);
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
