import { reasonOf } from "../../../reason";
import type { CampaignDatabase } from "../../../storage/database.server";
import { publicNetwork, type Network } from "./fetch-page.server";
import { lookAtDuePages } from "./look.server";

interface WatchingOptions {
  /** Opens the database, or gives the open one. */
  open: () => Promise<CampaignDatabase>;
  /** Origin of our site. */
  site: string;
  now: () => Date;
  /** What went wrong, once for each time that it begins to. */
  log: (line: string) => void;
  network?: Network;
  /** Milliseconds between two questions whether anything is due; and before the first, so that a start is not held up. */
  pause?: number;
}

/**
 * Looks at watched pages of other sites whenever one is due. Every process of every machine asks; one looks.
 *
 * @returns Ends it, when the page that is being looked at is done.
 */
export function startWatching({ open, site, now, log, network = publicNetwork, pause = 60_000 }: WatchingOptions): () => Promise<void> {
  let [isStopped, fault] = [false, ""];
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  const look = async () => {
    try {
      await lookAtDuePages({ db: await open(), network, site, now }, () => isStopped);
      fault = "";
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== fault) log(`Pages that are watched cannot be looked at: ${reason}\n`);
      fault = reason;
    }
  };
  const wait = () => {
    if (!isStopped) timer = setTimeout(() => void (looking = look().finally(wait)), pause).unref();
  };
  wait();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    return looking;
  };
}
