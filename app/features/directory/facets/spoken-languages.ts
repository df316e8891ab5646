import { languageTags } from "../../languages/locales";

/** Not languages to ask for help in: easy Swedish is Swedish. */
const notAsked = ["sv-simple"];

/** Languages in which people may ask for help: those of the site, and Swedish Sign Language. */
export const spokenLanguages: readonly string[] = [...languageTags.filter((tag) => !notAsked.includes(tag)), "swl"];
