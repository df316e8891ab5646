/** Services in the order of the lists that people read; each id stands in one group. */
export const groups = {
  helplines: {
    violence: ["kvinnofridslinjen", "stodlinjen-for-man", "stodlinjen-for-transpersoner", "somaya", "mansjouren"],
    honour: ["ratt-att-valja", "gapf", "ud-jouren"],
    young: ["bris", "ungarelationer", "tjejjouren", "killar-se", "jourhavande-kompis", "tjejzonen", "rfsl-ungdom-chatt", "barnombudsmannen"],
    abuse: ["brottsofferjouren", "storasyster", "rfsl-stodmottagning", "plattformen-manniskohandel"],
    change: ["valj-att-sluta", "preventell"],
    relatives: ["foraldralinjen", "anhoriglinjen"],
    anyone: ["sjalvmordslinjen", "hjalplinjen", "jourhavande-medmanniska", "jourhavande-prast", "kyrkans-sos", "aldrelinjen", "girku-sos", "alkohollinjen", "droghjalpen", "stodlinjen-spel"],
  },
  directory: {
    near: ["socialtjanst-socialjour", "unizon", "roks", "nkjt"],
    authorities: ["polisen-114-14", "1177", "journummer-116000", "forsakringskassan", "skatteverket", "arbetsformedlingen", "kronofogden", "migrationsverket", "brottsoffermyndigheten", "diskrimineringsombudsmannen", "informationsverige"],
    relay: ["texttelefoni", "bildtelefoni"],
  },
} as const;

export type ListName = keyof typeof groups;
export type GroupName = { [List in ListName]: keyof (typeof groups)[List] }[ListName];
