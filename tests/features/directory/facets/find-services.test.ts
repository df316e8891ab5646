import { describe, expect, test } from "vitest";
import { directory } from "../../../../app/features/directory/directory.server";
import { services } from "../../../../app/features/directory/register.server";
import { matchesPlainly } from "./matches-plainly";
import { askAll, idsOf, selectionOf } from "./real-directory";
import { friday } from "./register-by-hand";

/** What is asked, who must be there and who must not; on a Friday at noon. */
const cases: [name: string, query: string, there: string[], missing: string[]][] = [
  ["nothing: all but who is for professionals", "", ["bris", "kvinnofridslinjen", "socialtjanst-socialjour"], ["nspm-yrkesverksamma", "terrafem", "socialtjanst-0180"]],
  ["a group: who names it and who is there for everyone", "w=men", ["stodlinjen-for-man", "mansjouren", "1177"], ["somaya", "aldrelinjen"]],
  ["women: theirs and everyone's", "w=women", ["somaya", "kvinnofridslinjen", "polisen-114-14"], ["mansjouren"]],
  ["two groups: who is there for either", "w=women&w=men", ["somaya", "mansjouren"], ["aldrelinjen", "bris"]],
  ["everyone: only who is there for everyone", "w=everyone", ["1177", "kvinnofridslinjen"], ["bris", "mansjouren"]],
  ["everyone and a group: either", "w=everyone&w=men", ["1177", "mansjouren"], ["bris"]],
  ["children", "w=children", ["bris", "tjejzonen", "journummer-116000"], ["somaya"]],
  ["older people", "w=older", ["aldrelinjen", "1177"], ["anhoriglinjen"]],
  ["people with disabilities", "w=disability", ["bildtelefoni", "texttelefoni", "nkjt"], ["sms112", "tris"]],
  ["people who use violence", "w=perpetrators", ["valj-att-sluta", "preventell", "ungarelationer"], ["stodlinjen-for-man"]],
  ["professionals: their own lines, and everyone's", "w=professionals", ["nspm-yrkesverksamma", "barnombudsmannen", "1177"], ["mansjouren", "hedersfortryck-yrkesverksamma"]],
  ["professionals among others", "w=men&w=professionals", ["nspm-yrkesverksamma", "mansjouren"], ["somaya"]],
  ["a need", "n=own_violence", ["valj-att-sluta", "preventell"], ["kvinnofridslinjen", "1177"]],
  ["two needs: either", "n=report&n=identity", ["polisen-114-14", "skatteverket"], ["1177"]],
  ["a need and a group: both", "n=sexual_violence&w=men", ["stodlinjen-for-man", "kvinnofridslinjen", "storasyster"], ["mansjouren", "polisen-114-14"]],
  ["law: no line for professionals alone", "n=legal", ["brottsofferjouren"], ["nspm-yrkesverksamma"]],
  ["law for professionals", "n=legal&w=professionals", ["nspm-yrkesverksamma"], []],
  ["a chat", "c=chat", ["bris", "tjejjouren"], ["1177", "gapf", "socialtjanst-socialjour"]],
  ["a text message", "c=sms", ["bris"], ["sms112", "kvinnofridslinjen"]],
  ["a chat or a text message", "c=sms&c=chat", ["bris", "killar-se"], ["mansjouren"]],
  ["a website", "c=website", ["gapf", "1177", "bris"], ["socialtjanst-socialjour"]],
  ["a language: who speaks it and who has an interpreter", "l=ar", ["1177", "stodlinjen-spel", "kvinnofridslinjen", "sos-112"], ["mansjouren", "bris"]],
  ["two languages: either", "l=en&l=fi", ["mansjouren", "1177", "kvinnofridslinjen"], ["bris"]],
  ["North Sami", "l=se", ["girku-sos", "kvinnofridslinjen"], ["bris"]],
  ["sign language: an interpreter of spoken languages is no help there", "l=swl", ["nkjt", "bildtelefoni"], ["texttelefoni", "kvinnofridslinjen"]],
  ["sign language or Arabic: either", "l=swl&l=ar", ["nkjt", "1177", "kvinnofridslinjen"], ["texttelefoni"]],
  ["a chat in Arabic: the interpreter of a phone is no help there", "c=chat&l=ar", ["stodlinjen-spel"], ["kvinnofridslinjen", "valj-att-sluta"]],
  ["a municipality: who is there for the whole country", "a=0180", ["kvinnofridslinjen", "socialtjanst-0180"], ["socialtjanst-01", "socialtjanst-0184", "socialtjanst-socialjour", "evonhuset-malmo"]],
  ["a county", "a=01", ["kvinnofridslinjen", "socialtjanst-01"], ["socialtjanst-0180", "socialtjanst-socialjour", "origo"]],
  ["two municipalities: either", "a=0180&a=1280", ["socialtjanst-0180", "socialtjanst-1280"], ["socialtjanst-0184", "socialtjanst-12"]],
  ["a municipality for a group: both", "a=0180&w=men", ["mansjouren", "socialtjanst-0180"], ["somaya"]],
  ["free", "f=1", ["bris", "kvinnofridslinjen"], ["1177", "polisen-114-14", "mansjouren", "gapf"]],
  ["anonymous", "x=1", ["bris", "mansjouren"], ["sos-112", "1177", "ud-jouren"]],
  ["free and anonymous", "f=1&x=1", ["bris"], ["sos-112", "mansjouren"]],
  ["open now", "o=1", ["bris", "sos-112"], ["droghjalpen", "killar-se"]],
  ["open now: a chat that is closed though the phone is open", "o=1&c=chat", ["bris"], ["stodlinjen-for-man"]],
  ["everything at once", "w=women&n=talk&c=phone&l=ar&a=0180&o=1&f=1&x=1", ["kvinnofridslinjen"], ["bris", "mansjouren"]],
];

describe("the register brings, asked for", () => {
  test.each(cases)("%s (%s)", (_name, query, there, missing) => {
    const found = idsOf(query);
    const known = new Set(services.map(({ id }) => id));
    expect([...there, ...missing].filter((id) => !known.has(id))).toEqual([]);
    expect(askAll(query).relaxed).toEqual([]);
    expect(there.filter((id) => !found.includes(id))).toEqual([]);
    expect(missing.filter((id) => found.includes(id))).toEqual([]);
    expect(found.toSorted()).toEqual(directory.index.services.filter((service) => matchesPlainly(service, selectionOf(query), friday)).map(({ id }) => id).toSorted());
  });
});
