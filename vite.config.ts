import { vitePlugin as remix } from "@remix-run/dev";
import { vanillaExtractPlugin } from "@vanilla-extract/vite-plugin";
import { readFileSync } from "node:fs";
import { type Plugin, transformWithEsbuild } from "vite";
import { defineConfig } from "vitest/config";
import { checkWords } from "./scripts/check-words";
import remixOptions from "./remix.config.js";

/** The HTTP process is the server build's input, so that it is TypeScript and bundled with the rest. */
const serverEntry: Plugin = {
  name: "server-entry",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: "./app/server/main.ts" } } } : undefined,
};

/** What every public page is styled with is a piece of its own: a browser in the office, which shares their root, else gets the code that lies with it. */
const publicStyles: Plugin = {
  name: "public-styles",
  config: (_config, { isSsrBuild }) => {
    const styles = /\/app\/(?:frame|features\/(?:exit\/exit-link|directory\/help-block|languages\/picker)|ui\/hidden)\.css\.ts/;
    return isSsrBuild ? undefined : { build: { rollupOptions: { output: { manualChunks: (id) => (styles.test(id) ? "public-styles" : undefined) } } } };
  },
};

/** The thread that writes counts is a file of its own beside the server, as it is beside its sources. */
const countingThread: Plugin = {
  name: "counting-thread",
  apply: (_config, { command, isSsrBuild }) => command === "build" && isSsrBuild === true,
  buildStart() {
    const file = "app/features/measuring/counting-worker.js";
    this.addWatchFile(file);
    this.emitFile({ type: "asset", fileName: "counting-worker.js", source: readFileSync(file) });
  },
};

/** A page, fact or register record that is wrong stops the build with file, line and field. */
const wordsAndFacts: Plugin = {
  name: "words-and-facts",
  buildStart() {
    const faults = checkWords(import.meta.dirname);
    if (faults.length > 0) this.error(`\n${faults.join("\n")}\n`);
  },
};

/** Public pages have no React in the browser to update, so a change loads the page anew. */
const reloadOnChange: Plugin = {
  name: "reload-on-change",
  apply: "serve",
  handleHotUpdate({ server }) {
    server.ws.send({ type: "full-reload" });
    return [];
  },
};

/** A script that stands inside the page, made small and handed over as text: `import code from "./a.enhance.js?small"`. */
const smallScript: Plugin = {
  name: "small-script",
  enforce: "pre",
  async load(id) {
    if (!id.endsWith(".enhance.js?small")) return null;
    const file = id.slice(0, -"?small".length);
    this.addWatchFile(file);
    const { code } = await transformWithEsbuild(readFileSync(file, "utf8"), file, { minify: true, target: "es2017", sourcemap: false });
    return `export default ${JSON.stringify(code.trim())}`;
  },
};

export default defineConfig({
  plugins: [
    smallScript,
    vanillaExtractPlugin({ identifiers: ({ hash }) => `x${hash}` }),
    // Vitest runs the rules without Remix, whose plugin expects a server.
    ...(process.env.VITEST ? [] : [remix(remixOptions), serverEntry, publicStyles, countingThread, wordsAndFacts, reloadOnChange]),
  ],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    // A route that is no page has nothing for the browser, and the server holds all the office's words that a browser loads by room: both as they should be.
    rollupOptions: { onwarn: (warning, warn) => void (warning.code === "EMPTY_BUNDLE" || warning.plugin === "vite:reporter" || warn(warning)) },
  },
  esbuild: { target: "es2022" },
  optimizeDeps: { esbuildOptions: { target: "es2022" } },
  test: {
    // Firefox is tried by itself (scripts/firefox.mjs): not every machine has it.
    include: process.env.TEST_BROWSER === "firefox" ? ["tests/firefox/**/*.test.ts"] : ["tests/!(firefox)/**/*.test.{ts,tsx}", "tests/*.test.ts"],
    setupFiles: ["tests/outside/setup.ts"],
    globalSetup: ["tests/site.ts"],
    testTimeout: 60_000,
    // As many as the browser tests have; by itself Vitest leaves one core of two idle.
    maxWorkers: 2,
    // Modules are loaded once for each of the two and not for each file, which took as long as the tests themselves.
    isolate: false,
    hookTimeout: 60_000,
  },
});
