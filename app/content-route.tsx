import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContentPage } from "./features/content/content-page";
import { FrameHelp } from "./frame";
import type { loadContentPage } from "./load-content-page.server";
import { pageMeta } from "./page-meta";

/** What the routes of information pages share: the start page differs from the others in its address alone. */
export function ContentRoute() {
  return <ContentPage data={useLoaderData<() => ReturnType<typeof loadContentPage>>()} help={<FrameHelp />} />;
}

export const contentMeta: MetaFunction<() => ReturnType<typeof loadContentPage>> = ({ data }) =>
  data ? pageMeta({ ...data, title: data.page.title }) : [];
