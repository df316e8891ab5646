// @ts-check
/** Serves what `scripts/prepare.mjs build` has built. */
process.env.NODE_ENV ??= "production";
await import(new URL("../build/server/main.js", import.meta.url).href);
