import { createHash } from "node:crypto";
import { directory } from "../directory.server";
import { nameService, organizations, places, services } from "../register.server";
import { splitWords } from "../search/fold-text";
import { lexicon, searchTexts, text } from "../search/search-index.server";
import { understand } from "../search/understand";
import type { Directory } from "./catalogue";

/** Changes when the register or its words do, and so tells whoever has asked before whether to ask again. */
export const registerVersion = createHash("sha256").update(JSON.stringify([services, organizations, searchTexts])).digest("base64url").slice(0, 16);

/** Our register, as programs are told of it. */
export const ownDirectory: Directory = {
  services,
  organizations,
  places,
  name: nameService,
  search: (query, tag) => {
    const { number, rest } = understand(query, tag, lexicon, directory.vocabulary);
    const hits = number ? text.findByNumber(number) : text.findByTexts(rest.length > 0 ? rest : splitWords(query));
    return hits.map((place) => directory.listed[place]!.id);
  },
};
