/** Lines that a person answers, in the order of the list of helplines; each stands in one group. */
export const groups = {
  violence: ["kvinnofridslinjen", "stodlinjen-for-man", "stodlinjen-for-transpersoner", "somaya", "mansjouren", "nkjt"],
  honour: ["ratt-att-valja", "gapf", "ud-jouren"],
  young: ["bris", "ungarelationer", "tjejjouren", "killar-se", "jourhavande-kompis", "tjejzonen", "rfsl-ungdom-chatt", "barnombudsmannen"],
  abuse: ["brottsofferjouren", "storasyster", "rfsl-stodmottagning", "plattformen-manniskohandel"],
  change: ["valj-att-sluta", "preventell"],
  relatives: ["foraldralinjen", "anhoriglinjen"],
  anyone: ["sjalvmordslinjen", "hjalplinjen", "jourhavande-medmanniska", "jourhavande-prast", "kyrkans-sos", "aldrelinjen", "girku-sos", "alkohollinjen", "droghjalpen", "stodlinjen-spel"],
} as const;

export type GroupName = keyof typeof groups;

const groupOfLine = new Map<string, GroupName>(Object.entries(groups).flatMap(([group, lines]) => lines.map((line) => [line, group as GroupName] as const)));

/** The group that a line stands in; none for those that are no line of people's own troubles, as authorities. */
export function groupOf(line: string): GroupName | undefined {
  return groupOfLine.get(line);
}
