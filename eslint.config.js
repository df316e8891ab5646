import js from "@eslint/js";
import accessibility from "eslint-plugin-jsx-a11y";
import typescript from "typescript-eslint";

/** Modules that Remix and tools ask a default export of; everywhere else names are the same on both sides. */
const defaultExports = ["app/root.tsx", "app/virtual.d.ts", "app/entry.server.tsx", "app/routes/**", "*.config.{ts,js}", "tests/site.ts"];

export default typescript.config(
  { ignores: ["build/", "node_modules/", "tests/fixtures/", "test-results/", "playwright-report/"] },
  js.configs.recommended,
  ...typescript.configs.recommendedTypeChecked,
  ...typescript.configs.stylisticTypeChecked,
  accessibility.flatConfigs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // A loader refuses by throwing a Response: that is how Remix is told.
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Export by name, so that it is called the same everywhere." }],
      "no-restricted-properties": ["error", { object: "URL", property: "canParse", message: "Node 20 forgets å, ä and ö in it: readUrl of app/read-url.ts." }],
      "no-console": ["error", { allow: ["log", "error"] }],
    },
  },
  { files: defaultExports, rules: { "no-restricted-syntax": "off" } },
  { files: ["app/routes/**", "app/**/*.server.ts", "scripts/**", "tests/**"], rules: { "@typescript-eslint/require-await": "off" } },
  // Plain scripts for browsers; TypeScript knows their names, and a condition there may be of any kind.
  { files: ["**/*.enhance.js"], rules: { "no-undef": "off", "@typescript-eslint/no-empty-function": "off", "@typescript-eslint/prefer-nullish-coalescing": "off" } },
  { files: ["**/*.cjs"], languageOptions: { globals: { module: "readonly" } } },
  { files: ["scripts/*.mjs"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
);
