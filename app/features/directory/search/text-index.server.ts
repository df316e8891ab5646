import Database from "libsql";
import { splitWords } from "./fold-text";

/** The words by which a service may be asked for, in all languages that have them. */
export interface SearchText {
  names: string[];
  texts: string[];
  /** Digits of its numbers, as dialled and as shown. */
  numbers: string[];
}

/** Finds services by name, words or number. Answers are places in the list it was built from, best first. */
export interface TextIndex {
  findByNames: (words: readonly string[]) => number[];
  findByTexts: (words: readonly string[]) => number[];
  findByNumber: (digits: string) => number[];
}

/** More hits than this are no answer. */
const mostHits = 200;
/** No more are weighed against each other, so that a common word costs no more than a rare one. */
const mostWeighed = 2_000;
/** Shorter words are the beginning of too many others. */
const shortestBeginning = 4;

/** Builds the index in memory: it is made from files at each start, and no database has to be there for it. */
export function buildTextIndex(texts: Iterable<SearchText>): TextIndex {
  const database = new Database(":memory:");
  database.exec(`
    create virtual table words using fts5 (names, texts, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '4');
    create virtual table pieces using fts5 (names, tokenize = 'trigram');
    create table numbers (digits text not null, service integer not null);
  `);
  const insert = { words: database.prepare("insert into words (rowid, names, texts) values (?, ?, ?)"), pieces: database.prepare("insert into pieces (rowid, names) values (?, ?)"), numbers: database.prepare("insert into numbers values (?, ?)") };
  database.exec("begin");
  let service = 0;
  for (const { names, texts: others, numbers } of texts) {
    const folded = fold(names);
    insert.words.run(service, folded, fold(others));
    insert.pieces.run(service, folded);
    for (const number of new Set(numbers.map(nationalDigits))) insert.numbers.run(number, service);
    service += 1;
  }
  database.exec("commit; create index numbers_by_digits on numbers (digits)");
  return { findByNames: prepareNames(database), findByTexts: prepareWords(database, "names texts"), findByNumber: prepareNumber(database) };
}

/** Names that hold the words, or words that are spelt nearly so. */
function prepareNames(database: Database.Database): TextIndex["findByNames"] {
  const findSpelt = prepareWords(database, "names");
  const byPiece = database.prepare("select rowid as service, names from pieces where pieces match ? order by rank limit 20");
  return (words) => {
    const spelt = findSpelt(words);
    const pieces = words.flatMap(piecesOf);
    if (spelt.length > 0 || pieces.length === 0) return spelt;
    const near = byPiece.all(pieces.map((piece) => `"${piece}"`).join(" OR ")) as { service: number; names: string }[];
    return near.filter(({ names }) => sharesHalf(pieces, names)).map(({ service }) => service);
  };
}

/** Whatever holds all of the words or, where nothing does, some. @param columns Where to look. */
function prepareWords(database: Database.Database, columns: string): (words: readonly string[]) => number[] {
  const byWord = database.prepare(`select service from (select rowid as service, bm25(words, 10.0, 1.0) as score from words where words match ? limit ${mostWeighed}) order by score, service limit ${mostHits}`);
  return (words) => {
    // Words hold letters and digits alone, so nothing in quotes can be an operator.
    const terms = words.filter((word) => word.length >= 2).map((word) => `"${word}"${word.length < shortestBeginning ? "" : "*"}`);
    if (terms.length === 0) return [];
    for (const joint of [" AND ", " OR "]) {
      const hits = byWord.all(`{${columns}}: (${terms.join(joint)})`) as { service: number }[];
      if (hits.length > 0) return hits.map(({ service }) => service);
    }
    return [];
  };
}

function prepareNumber(database: Database.Database): TextIndex["findByNumber"] {
  const byDigits = database.prepare(`select distinct service from numbers where digits = ? order by service limit ${mostHits}`);
  return (digits) => (byDigits.all(nationalDigits(digits)) as { service: number }[]).map(({ service }) => service);
}

function fold(texts: string[]): string {
  return texts.flatMap(splitWords).join(" ");
}

/** A misspelt word keeps most of its pieces of three letters. */
function piecesOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, start) => word.slice(start, start + 3));
}

function sharesHalf(pieces: string[], names: string): boolean {
  return pieces.filter((piece) => names.includes(piece)).length * 2 > pieces.length;
}

/** "+46 20 50 50 50", "0046…" and "020-50 50 50" are one number. */
function nationalDigits(number: string): string {
  return number.replace(/\D/g, "").replace(/^(?:00)?46(?=\d{7})|^0(?=\d{6})/, "");
}
