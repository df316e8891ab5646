import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type CampaignDatabase, openCampaigns } from "../../../app/storage/database.server";
import { fetchOffice, sendForm, signIn, type SignedIn } from "../../office";
import { startSite } from "../../site";

export const root = "/redaktion/kampanjer";

/** An office where two must see what is published, with a new campaign for each test of a file. */
export interface CampaignOffice {
  db: CampaignDatabase;
  origin: string;
  editor: SignedIn;
  /** Another editor, who works in English. */
  other: SignedIn;
  publisher: SignedIn;
  reader: SignedIn;
  /** Of the new campaign. */
  path: string;
  open: (who: SignedIn, at?: string) => Promise<HTMLElement>;
  send: (who: SignedIn, at: string, fields: Record<string, string> | URLSearchParams) => Promise<{ status: number; location: string; page: HTMLElement }>;
  create: (who: SignedIn, fields?: Record<string, string>) => ReturnType<CampaignOffice["send"]>;
}

/** To be called once in a file; it is whole when its tests run. */
export function openCampaignOffice(): CampaignOffice {
  const directory = mkdtempSync(join(tmpdir(), "campaigns-office-"));
  const office = {
    open: async (who, at = office.path) => parse(await (await fetchOffice(office.origin, at, who)).text()),
    send: async (who, at, fields) => {
      const answer = await sendForm(office.origin, at, who, fields);
      return { status: answer.status, location: answer.headers.get("Location") ?? "", page: parse(await answer.text()) };
    },
    create: (who, fields = {}) => office.send(who, `${root}/ny`, { name: "Jul", purpose: "", starts: "", ends: "", outcome: "helplines", ...fields }),
  } as CampaignOffice;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const db = await openCampaigns({ directory });
    const site = await startSite({ DATA_DIR: directory, FOUR_EYES: "1" });
    Object.assign(office, { db, origin: site.origin, editor: await signIn(db, "editor"), other: await signIn(db, "editor", { language: "en" }), publisher: await signIn(db, "publisher"), reader: await signIn(db, "reader") });
    stop = site.stop;
  });
  afterAll(async () => {
    await stop();
    await office.db.destroy();
    rmSync(directory, { recursive: true, force: true });
  });
  beforeEach(async () => {
    office.path = (await office.create(office.editor)).location.split("?")[0] ?? "";
  });
  return office;
}

export const valueOf = (page: HTMLElement, name: string) => page.querySelector(`input[name=${name}]`)?.getAttribute("value") ?? page.querySelector(`textarea[name=${name}]`)?.text.replace(/^\n/, "");
export const problemAt = (page: HTMLElement, name: string) => page.querySelector(`#${name}-problem`)?.text;
export const textFields = (tag: string, words: [string, string, string], base = ""): Record<string, string> => ({ language: tag, [`heading-${tag}`]: words[0], [`body-${tag}`]: words[1], [`call-${tag}`]: words[2], [`base-${tag}`]: base });
