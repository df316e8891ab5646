import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageEnd } from "./content-route";
import { Slot } from "./features/campaigns/slot";
import { ContentPage } from "./features/content/content-page";
import { Results } from "./features/directory/results";
import { FrameHelp } from "./frame";
import type { loadDirectory } from "./load-directory.server";
import { pageMeta } from "./page-meta";

/** What the Swedish and the English slug of the directory share. */
export function DirectoryRoute() {
  const data = useLoaderData<typeof loadDirectory>();
  return (
    <ContentPage data={data} help={<FrameHelp />} foot={!data.chosen && <PageEnd {...data} />}>
      <Results results={data.results} />
      <Slot name="directory-side" views={data.slots} />
    </ContentPage>
  );
}

export const directoryMeta: MetaFunction<typeof loadDirectory> = ({ data }) => {
  if (!data) return [];
  const { title } = data.page;
  if (data.alone) return [{ title }, { name: "robots", content: "noindex" }];
  return data.chosen ? [{ title }] : pageMeta({ ...data, title });
};
