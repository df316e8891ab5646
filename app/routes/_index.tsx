import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { environment } from "../environment.server";
import { GatewayHeading } from "../features/content/gateway-heading";
import { readGateway } from "../features/content/gateway.server";
import { Picker } from "../features/languages/picker";
import { FrameHelp } from "../frame";
import { pageMeta } from "../page-meta";
import { publicHeaders, publicPage } from "../public-page";

/** The gateway: every language as a plain link, for whoever has not chosen one. */
export function loader() {
  return publicPage({ ...readGateway(new Date()), site: environment.site });
}

export const headers = publicHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data, title: "Språk / Languages", path: "/", canonicalPath: "/" }) : [];

export default function GatewayRoute() {
  const { picker } = useLoaderData<typeof loader>();
  return (
    <>
      <GatewayHeading />
      <FrameHelp />
      <Picker entries={picker} />
    </>
  );
}
