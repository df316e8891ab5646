import { type CampaignDatabase, type CountDatabase, openCampaigns, openCounts, placeOf, type Storage } from "../../storage/database.server";

export type { CampaignDatabase, CountDatabase };
export type { Authorship, Change } from "../../storage/audit.server";

/** What the office reads and writes: plans, and what has been released of the counts. */
export interface OfficeTables {
  campaigns: CampaignDatabase;
  counts: CountDatabase;
}

/** Opens the tables when somebody first asks for the office, and again where that failed. */
export class OfficeDoor {
  #opened: Promise<OfficeTables> | undefined;

  constructor(private readonly storage: Storage) {}

  /** @throws Error where the database cannot be opened. */
  open(): Promise<OfficeTables> {
    this.#opened ??= openTables(this.storage).catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  async close(): Promise<void> {
    const tables = await this.#opened?.catch(() => undefined);
    await Promise.all([tables?.campaigns.destroy(), tables?.counts.destroy()]);
  }
}

async function openTables(storage: Storage): Promise<OfficeTables> {
  const campaigns = await openCampaigns(placeOf(storage));
  try {
    return { campaigns, counts: await openCounts(placeOf(storage)) };
  } catch (error) {
    await campaigns.destroy();
    throw error;
  }
}
