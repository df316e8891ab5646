/**
 * Data flows one way: server → routes → features → storage. Each rule is proven by a violation in
 * tests/direction-rules.test.ts.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      comment: "Two modules that need each other are one module, or lack a third.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "features-do-not-know-routes",
      severity: "error",
      comment: "What a page is about outlives how it is reached.",
      from: { path: "^app/(features|storage|ui)/" },
      to: { path: "^app/(routes|server)/|^app/(root|entry\\.)" },
    },
    {
      name: "only-features-open-storage",
      severity: "error",
      comment: "Facts and tables have one keeper each.",
      from: { path: "^app/", pathNot: "^app/(features|storage)/|^app/server/start-measuring\\.ts$" },
      to: { path: "^app/storage/" },
    },
    {
      name: "a-feature-minds-its-own",
      severity: "error",
      comment:
        "Features meet in routes. All may use languages. Content may use directory (next rule): pages insert numbers by id, and a page stays fresh as long as the lines on it do.",
      from: { path: "^app/features/([^/]+)/", pathNot: "^app/features/content/" },
      to: { path: "^app/features/([^/]+)/", pathNot: ["^app/features/$1/", "^app/features/languages/"] },
    },
    {
      name: "content-minds-its-own",
      severity: "error",
      comment: "As above, with the one neighbour that content has a reason to know.",
      from: { path: "^app/features/content/" },
      to: { path: "^app/features/([^/]+)/", pathNot: "^app/features/(content|directory|languages)/" },
    },
    {
      name: "ui-knows-no-feature",
      severity: "error",
      comment: "A notice or a button serves any feature.",
      from: { path: "^app/ui/" },
      to: { path: "^app/(features|storage)/" },
    },
    {
      name: "storage-knows-types-only",
      severity: "error",
      comment: "Files and tables do not decide.",
      from: { path: "^app/storage/" },
      to: { path: "^app/(features|ui)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "components-reach-no-server-code",
      severity: "error",
      comment: "What is drawn gets its data handed in, so that it can be drawn anywhere.",
      from: { path: "^app/(features|ui)/.*\\.tsx$" },
      to: { path: "\\.server\\.tsx?$" },
    },
    {
      name: "rules-know-no-framework",
      severity: "error",
      comment: "Rules outlive the framework: only routes, root, entries and components would change with it.",
      from: { path: "^app/features/.*\\.ts$|^app/storage/", pathNot: "\\.css\\.ts$" },
      to: { path: "^(?:node_modules/)?(@remix-run|react|react-dom|react-i18next)(/|$)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"], extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
