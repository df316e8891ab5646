/** Characters of a placement's name, which of a post is its text, of the words that say where it stands, and of those that say how somebody knows that it did. */
export const longestName = 300;
export const longestPlace = 120;
export const longestEvidence = 500;

/** The least count that may ever be told of something; and what is told of print, where few come from each sheet. */
export const leastTold = 10;
export const leastToldOfPrint = 50;
