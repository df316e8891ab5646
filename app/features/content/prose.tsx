import { CallListNote } from "../directory/call-list-note";
import type { LanguageTag } from "../languages/locales";
import { FactBlock } from "./fact-block";
import type { Block, Inline, Section } from "./page";
import { Words } from "./words";

/** The sections of a page. One that holds a number also says what a call leaves behind. */
export function Prose({ sections, language }: { sections: Section[]; language: LanguageTag }) {
  return sections.map(({ heading, blocks }, index) => (
    <section key={index}>
      {heading && <h2>{heading}</h2>}
      {blocks.map((block, position) => (
        <ProseBlock key={position} block={block} language={language} />
      ))}
      {blocks.some(holdsNumber) && <CallListNote around={language} />}
    </section>
  ));
}

function ProseBlock({ block, language }: { block: Block; language: LanguageTag }) {
  switch (block.kind) {
    case "paragraph":
      return <p><Words of={block.children} /></p>;
    case "subheading":
      return <h3>{block.text}</h3>;
    case "fact":
      return <FactBlock id={block.id} lead={block.lead} around={language} />;
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return <List>{block.items.map((item, index) => <li key={index}><Words of={item} /></li>)}</List>;
    }
  }
}

function holdsNumber(block: Block): boolean {
  if (block.kind === "paragraph") return block.children.some(isNumber);
  return block.kind === "list" && block.items.flat().some(isNumber);
}

/** Whether a piece is a number or holds one. */
export function isNumber(inline: Inline): boolean {
  return inline.kind === "phone" || ("children" in inline && inline.children.some(isNumber));
}
