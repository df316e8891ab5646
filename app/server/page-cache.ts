import { promisify } from "node:util";
import type { AppLoadContext } from "@remix-run/node";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A rendered page in every form in which it can leave. */
export interface StoredPage {
  status: number;
  headers: Record<string, string>;
  bodies: { br: Buffer; gzip: Buffer; identity: Buffer };
  /** Milliseconds since 1970 at which the page says something that is no longer true. */
  freshUntil: number;
}

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Renders a public page from its address and what campaigns put on it, so that nothing of a visitor can reach it. */
export type RenderPage = (address: string, context: AppLoadContext) => Promise<Response>;

/**
 * Public pages, rendered and compressed once and then served from memory until their own freshness
 * ends. Whatever a page's answer does not declare fresh is rendered anew each time, so the memory
 * holds the site's pages and never the addresses that somebody invents.
 */
export class PageCache {
  readonly #pages = new Map<string, { shown: string; made: Promise<StoredPage> }>();

  constructor(private readonly render: RenderPage) {}

  /**
   * @param now Milliseconds since 1970.
   * @param context What campaigns put on the page: it is kept as it is with one set of slots, and a campaign's own page as one plan has it.
   */
  async get(path: string, now: number, context: AppLoadContext = {}): Promise<StoredPage> {
    const shown = JSON.stringify([context.slots ?? {}, context.ownPage?.revision]);
    // Kept as a promise, so that a hundred visitors at once make one rendering; and asked for again
    // after each wait, since another visitor may have begun the next one meanwhile.
    for (let kept = this.#pages.get(path), seen; kept?.shown === shown && kept !== seen; seen = kept, kept = this.#pages.get(path)) {
      const page = await kept.made;
      if (page.freshUntil > now) return page;
    }
    const made = this.#make(path, now, context);
    this.#pages.set(path, { shown, made });
    try {
      const page = await made;
      if (page.freshUntil <= now) this.#forget(path, made);
      return page;
    } catch (error) {
      this.#forget(path, made);
      throw error;
    }
  }

  /** What the memory holds: pages, and bytes of their bodies. */
  async size(): Promise<{ pages: number; bytes: number }> {
    const pages = await Promise.all([...this.#pages.values()].map(({ made }) => made));
    return { pages: pages.length, bytes: pages.reduce((sum, { bodies }) => sum + bodies.br.length + bodies.gzip.length + bodies.identity.length, 0) };
  }

  #forget(path: string, made: Promise<StoredPage>): void {
    if (this.#pages.get(path)?.made === made) this.#pages.delete(path);
  }

  async #make(path: string, now: number, context: AppLoadContext): Promise<StoredPage> {
    return storePage(await this.render(path, context), now);
  }
}

/** Presses a page into every form in which it can leave. @param now Milliseconds since 1970. */
export async function storePage(response: Response, now: number): Promise<StoredPage> {
  const identity = Buffer.from(await response.arrayBuffer());
  const lifetime = /max-age=(\d+)/.exec(response.headers.get("CDN-Cache-Control") ?? "")?.[1];
  const freshUntil = response.status === 200 && lifetime ? now + Number(lifetime) * 1000 : 0;
  return pressPage({ status: response.status, headers: Object.fromEntries(response.headers), freshUntil }, identity, freshUntil > now ? "well" : "lightly");
}

/** Level of brotli. An invented address must not cost more work than a real one: what is not kept is pressed at the first level that keeps every page small enough. */
const quality = { well: constants.BROTLI_MAX_QUALITY, lightly: 5 };

/** Makes every form of a body. */
export async function pressPage(page: Omit<StoredPage, "bodies">, identity: Buffer, how: keyof typeof quality): Promise<StoredPage> {
  const [br, zipped] = await Promise.all([
    compress.br(identity, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: quality[how], [constants.BROTLI_PARAM_SIZE_HINT]: identity.length } }),
    compress.gzip(identity),
  ]);
  return { ...page, bodies: { br, gzip: zipped, identity } };
}
