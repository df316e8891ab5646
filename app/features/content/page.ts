/** A page as its Markdown says it, before numbers and facts are filled in. */
export interface Page {
  /** For tab and history: short, calm, without the site's name. */
  title: string;
  heading: string;
  answer: Inline[];
  /** A calm line before descriptions that may be hard to read. */
  note?: string | undefined;
  translation: "original" | "reviewed" | "machine";
  /** Day on which the text was last gone through, "2026-11-21". */
  reviewed: string;
  /** Version of the Swedish page that this one was made from; none for what is no translation. */
  source?: string | undefined;
  doors: Door[];
  actions: Inline[][];
  sources: PageSource[];
  sections: Section[];
}

/** One of the start page's three ways in. */
export interface Door {
  page: string;
  text: string;
  about: string;
}

/** What the prose rests on. Facts carry their own sources. */
export interface PageSource {
  title: string;
  address?: string | undefined;
  date?: string | undefined;
}

/** The first section may lack a heading. */
export interface Section {
  heading: string | null;
  blocks: Block[];
}

export type Block =
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "subheading"; text: string }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "fact"; id: string; lead: "rule" | "trap" | "ask" };

export type Inline =
  | { kind: "text"; value: string }
  | { kind: "strong"; children: Inline[] }
  | { kind: "link"; page: string; children: Inline[] }
  | { kind: "outside"; address: string; children: Inline[] }
  /** A line's number, its name, or its name as a link to its site. */
  | { kind: "phone" | "name" | "site"; id: string }
  /** Something that configuration or a file of facts decides, as who publishes the site. */
  | { kind: "value"; key: string };

/** Every inline piece of a page, wherever it stands and however deep. */
export function inlinesOf(page: Pick<Page, "answer" | "actions" | "sections">): Inline[] {
  const blocks = page.sections.flatMap((section) => section.blocks);
  const top = [
    ...page.answer,
    ...page.actions.flat(),
    ...blocks.flatMap((block) =>
      block.kind === "paragraph" ? block.children : block.kind === "list" ? block.items.flat() : [],
    ),
  ];
  const deep = (inline: Inline): Inline[] => ("children" in inline ? [inline, ...inline.children.flatMap(deep)] : [inline]);
  return top.flatMap(deep);
}

export function factIdsOf(page: Pick<Page, "sections">): string[] {
  return page.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "fact" ? [block.id] : [])));
}
