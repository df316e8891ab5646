import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageEnd } from "./content-route";
import { ContentPage } from "./features/content/content-page";
import { ResultsList } from "./features/effect/results-list";
import { FrameHelp } from "./frame";
import type { loadResults } from "./load-results.server";
import { pageMeta } from "./page-meta";

/** What the Swedish and the English slug of the page of results share. */
export function ResultsRoute() {
  const data = useLoaderData<() => ReturnType<typeof loadResults>>();
  return (
    <ContentPage data={data} help={<FrameHelp />} foot={<PageEnd {...data} />}>
      <ResultsList results={data.results} language={data.resultsLanguage} />
    </ContentPage>
  );
}

export const resultsMeta: MetaFunction<() => ReturnType<typeof loadResults>> = ({ data }) => (data ? pageMeta({ ...data, title: data.page.title }) : []);
