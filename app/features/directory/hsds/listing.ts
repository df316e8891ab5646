/** What a list holds: how many, and each of them drawn only when it is asked for. */
export interface Listing {
  length: number;
  draw: (index: number) => object;
}

/** One page of a list, in the envelope that HSDS has. */
export interface Page {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: object[];
}

export function listOf<T>(items: readonly T[], draw: (item: T) => object): Listing {
  return { length: items.length, draw: (index) => draw(items[index] as T) };
}

/** A page of a list. One past the end is empty, and the last. */
export function drawPage({ length, draw }: Listing, page: number, perPage: number): Page {
  const pages = Math.ceil(length / perPage);
  const start = Math.min((page - 1) * perPage, length);
  const contents = Array.from({ length: Math.min(perPage, length - start) }, (_, offset) => draw(start + offset));
  return { total_items: length, total_pages: pages, page_number: page, size: contents.length, first_page: page === 1, last_page: page >= pages, empty: contents.length === 0, contents };
}

/** The whole list, one object a line. */
export function* drawLines({ length, draw }: Listing): Generator<string, void, void> {
  for (let index = 0; index < length; index += 1) yield `${JSON.stringify(draw(index))}\n`;
}
