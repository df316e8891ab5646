import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Slot } from "./features/campaigns/slot";
import type { SlotViews } from "./features/campaigns/slot-view";
import { ContentPage } from "./features/content/content-page";
import { HelpedQuestion } from "./features/measuring/helped-question";
import { MeasuringScript } from "./features/measuring/measuring-script";
import { FrameHelp } from "./frame";
import type { loadContentPage } from "./load-content-page.server";
import { pageMeta } from "./page-meta";

/** What the routes of information pages share: the start page differs from the others in its address alone. */
export function ContentRoute() {
  const data = useLoaderData<() => ReturnType<typeof loadContentPage>>();
  return (
    <ContentPage data={data} help={<FrameHelp />} foot={<PageEnd {...data} />}>
      <Slot name="start-top" views={data.slots} />
    </ContentPage>
  );
}

/** What stands under every page's words: a campaign where there is one, the question whether the page helped. */
export function PageEnd({ slots, path, sees }: { slots: SlotViews; path: string; sees: boolean }) {
  return (
    <>
      <Slot name="page-end" views={slots} />
      <HelpedQuestion path={path} />
      {sees && <MeasuringScript />}
    </>
  );
}

export const contentMeta: MetaFunction<() => ReturnType<typeof loadContentPage>> = ({ data }) =>
  data ? pageMeta({ ...data, title: data.page.title }) : [];
