declare module "virtual:remix/server-build" {
  import type { ServerBuild } from "@remix-run/node";
  export const { entry, routes, assets, publicPath, assetsBuildDirectory, future, mode, isSpaMode }: ServerBuild;
  export const basename: string;
}

declare module "*.enhance.js?small" {
  const code: string;
  export default code;
}
