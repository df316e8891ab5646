import Database from "libsql";
import { splitWords } from "./fold-text";
import { countSlips, slipsAllowed } from "./spelling";

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
/** Shorter words are too like others to be guessed at. */
const shortestGuess = 6;
/** Shorter words are the beginning of too many others. */
const shortestBeginning = 6;

/** Builds the index in memory: it is made from files at each start, and no database has to be there for it. */
export function buildTextIndex(texts: Iterable<SearchText>): TextIndex {
  const database = new Database(":memory:");
  database.exec(`
    create virtual table words using fts5 (names, texts, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '6');
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
  return { findByNames: prepareNames(database), findByTexts: prepareTexts(database), findByNumber: prepareNumber(database) };
}

/** Names that hold all the words; or else a long word, as it stands, as a beginning or with a slip or two. */
function prepareNames(database: Database.Database): TextIndex["findByNames"] {
  const find = prepareWords(database, "names");
  const byPiece = database.prepare(`select rowid as service, names from pieces where pieces match ? limit ${mostWeighed}`);
  return (words) => {
    const held = find(words.map((word) => `"${word}"`), " AND ");
    const long = words.filter((word) => word.length >= shortestGuess);
    if (held.length > 0 || long.length === 0) return held;
    const begun = find(long.map((word) => `"${word}"*`), " OR ");
    if (begun.length > 0) return begun;
    const near = byPiece.all(long.flatMap(endsOf).map((piece) => `"${piece}"`).join(" OR ")) as { service: number; names: string }[];
    return near.filter(({ names }) => long.some((word) => names.split(" ").some((name) => isNearly(word, name)))).map(({ service }) => service);
  };
}

/** Whatever holds all of the words or, where nothing does, some. */
function prepareTexts(database: Database.Database): TextIndex["findByTexts"] {
  const find = prepareWords(database, "names texts");
  return (words) => {
    const terms = words.filter((word) => word.length >= 2).map((word) => `"${word}"${word.length < shortestBeginning ? "" : "*"}`);
    const all = find(terms, " AND ");
    return all.length > 0 ? all : find(terms, " OR ");
  };
}

/** @param columns Where to look. Terms hold letters and digits in quotes, so nothing in them can be an operator. */
function prepareWords(database: Database.Database, columns: string): (terms: readonly string[], joint: " AND " | " OR ") => number[] {
  const byWord = database.prepare(`select service from (select rowid as service, bm25(words, 10.0, 1.0) as score from words where words match ? limit ${mostWeighed}) order by score, service limit ${mostHits}`);
  return (terms, joint) => (terms.length === 0 ? [] : (byWord.all(`{${columns}}: (${terms.join(joint)})`) as { service: number }[]).map(({ service }) => service));
}

function prepareNumber(database: Database.Database): TextIndex["findByNumber"] {
  const byDigits = database.prepare(`select distinct service from numbers where digits = ? order by service limit ${mostHits}`);
  return (digits) => (byDigits.all(nationalDigits(digits)) as { service: number }[]).map(({ service }) => service);
}

function fold(texts: string[]): string {
  return texts.flatMap(splitWords).join(" ");
}

/** A slip or two seldom lie at both ends of a word. */
function endsOf(word: string): string[] {
  return [word.slice(0, 3), word.slice(-3)];
}

/** Whether a word is a name, or the long first part of one, but for a slip or two. */
function isNearly(word: string, name: string): boolean {
  const allowed = slipsAllowed(word.length);
  if (countSlips(word, name, allowed) <= allowed) return true;
  return [0, 1].some((more) => name.length > word.length + more && countSlips(word, name.slice(0, word.length + more), 1) <= 1);
}

/** "+46 20 50 50 50", "0046…", "+46 (0)20…" and "020-50 50 50" are one number. */
function nationalDigits(number: string): string {
  return number.replace(/\D/g, "").replace(/^(?:(?:00)?46)?0?(?=\d{6})/, "");
}
