import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { reasonOf } from "../../reason";
import { type Plan, readPlan, readRevision } from "../../storage/campaigns.server";
import type { CampaignDatabase } from "../../storage/database.server";
import { emptyBook, type PlacementBook } from "./placement-book";
import { readBook } from "./read-book";

/** Milliseconds between two looks for a change: no page waits for one, and none is told later than this. */
const interval = 1_000;

interface KeeperOptions {
  /** Opens the database; tried again until it can be. */
  open: () => Promise<CampaignDatabase>;
  /** A copy of the last plan, for a start without the database. */
  copy: string;
  /** Whether two must see what visitors see. */
  fourEyes: boolean;
  /** What went wrong, once for each time that it begins to. */
  log: (line: string) => void;
}

/**
 * Holds what campaigns show and where their links lead, and learns of changes by looking now and then. When the database is
 * gone, the last plan stands.
 */
export class BookKeeper {
  book: PlacementBook;
  #db: CampaignDatabase | undefined;
  #fault = "";
  #timer: NodeJS.Timeout | undefined;
  #look: Promise<void> = Promise.resolve();

  constructor(private readonly options: KeeperOptions) {
    this.book = this.#readCopy();
  }

  /** Begins to look, at once and then every second. */
  start(): void {
    this.#look = this.#lookOnce().finally(() => {
      this.#timer = setTimeout(() => this.start(), interval).unref();
    });
  }

  async stop(): Promise<void> {
    await this.#look;
    clearTimeout(this.#timer);
    await this.#db?.destroy();
  }

  async #lookOnce(): Promise<void> {
    try {
      this.#db ??= await this.options.open();
      if ((await readRevision(this.#db)) !== this.book.revision) await this.#take(await readPlan(this.#db));
      this.#fault = "";
    } catch (error) {
      this.#tell(`Campaigns cannot be read, the last known ones stand: ${reasonOf(error)}`);
    }
  }

  async #take(plan: Plan): Promise<void> {
    this.book = readBook(plan, this.options);
    await mkdir(dirname(this.options.copy), { recursive: true, mode: 0o700 });
    const half = `${this.options.copy}.${randomUUID()}`;
    await writeFile(half, JSON.stringify(plan), { mode: 0o600 });
    await rename(half, this.options.copy);
  }

  #readCopy(): PlacementBook {
    try {
      return existsSync(this.options.copy) ? readBook(JSON.parse(readFileSync(this.options.copy, "utf8")) as Plan, this.options) : emptyBook;
    } catch {
      this.#tell(`The copy of the campaigns cannot be read: ${this.options.copy}`);
      return emptyBook;
    }
  }

  #tell(fault: string): void {
    if (fault !== this.#fault) this.options.log(`${fault}\n`);
    this.#fault = fault;
  }
}
