import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageEnd } from "./content-route";
import { ContentPage } from "./features/content/content-page";
import { HowWeMeasure } from "./features/measuring/how-we-measure";
import { FrameHelp } from "./frame";
import type { loadHowWeMeasure } from "./load-how-we-measure.server";
import { pageMeta } from "./page-meta";

/** What the Swedish and the English slug of the page about measuring share. */
export function HowWeMeasureRoute() {
  const data = useLoaderData<() => ReturnType<typeof loadHowWeMeasure>>();
  return (
    <ContentPage data={data} help={<FrameHelp />} foot={<PageEnd {...data} />}>
      <HowWeMeasure {...data.measuring} />
    </ContentPage>
  );
}

export const howWeMeasureMeta: MetaFunction<() => ReturnType<typeof loadHowWeMeasure>> = ({ data }) => (data ? pageMeta({ ...data, title: data.page.title }) : []);
