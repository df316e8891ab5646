/** A campaign's own page under the English word: /ar/campaign/hosten. */
export { default, headers, loader, meta } from "./$language.kampanj.$slug";
