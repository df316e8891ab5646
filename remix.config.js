/**
 * Remix's options, all of them here. Remix's Vite plugin does not read this file by itself:
 * vite.config.ts imports it.
 *
 * Every future flag is set, because an unset one prints a warning at each build. Single fetch and
 * lazy route discovery stay off: they serve hydrated navigation only, and their endpoints carry
 * denial-of-service advisories (CVE-2026-34077, CVE-2026-55685). See docs/decisions/0001-remix-2.md.
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  serverBuildFile: "main.js",
  serverModuleFormat: "esm",
  ssr: true,
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: false,
    v3_singleFetch: false,
    v3_throwAbortReason: true,
    unstable_optimizeDeps: false,
  },
};
