import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageEnd } from "./content-route";
import { MaterialList, OwnMaterial } from "./features/campaigns/placer/material-list";
import { PlacementPage } from "./features/campaigns/placer/placement-page";
import { PrintsPage } from "./features/campaigns/placer/prints-page";
import { onScreen } from "./features/campaigns/placer/prints-page.css";
import { Breadcrumb, ParentLink } from "./features/content/breadcrumb";
import { ContentPage } from "./features/content/content-page";
import { FallbackNotice } from "./features/languages/fallback-notice";
import { usePageLanguage } from "./features/languages/page-language";
import { FrameHelp } from "./frame";
import type { loadMaterialPart, loadMaterials } from "./load-material.server";
import { pageMeta } from "./page-meta";

/** The page of materials: its words, and ways to cards and posters, in the reader's language first. */
export function MaterialsRoute() {
  const data = useLoaderData<typeof loadMaterials>();
  return (
    <ContentPage data={data} help={<FrameHelp />} foot={<><MaterialList language={data.words} tags={data.tags} /><PageEnd {...data} /></>}>
      <OwnMaterial language={data.words} />
    </ContentPage>
  );
}

export const materialsMeta: MetaFunction<typeof loadMaterials> = ({ data }) => (data ? pageMeta({ ...data, title: data.page.title }) : []);

/** What lies under the page of materials: cards, a poster, what a placer takes along for a code. */
export function MaterialPartRoute() {
  const { part, title, language, codeState, ancestors } = useLoaderData<typeof loadMaterialPart>();
  const { page, frame } = usePageLanguage();
  return (
    <>
      <Breadcrumb ancestors={ancestors} current={{ title, language }} />
      {part.kind === "placement"
        ? <PlacementPage kits={part.kits} language={language} codeState={codeState} help={<FrameHelp />} />
        : <PrintsPage prints={part} language={language} codeState={codeState} help={<><FrameHelp />{part.language !== page && <FallbackNotice shown={part.language} around={frame} />}</>} />}
      {/* Its margin alone would begin a second sheet. */}
      <div className={onScreen}><ParentLink ancestors={ancestors} /></div>
    </>
  );
}

/** Not for search engines: whoever looks for help shall find pages, and these are found from one. */
export const materialPartMeta: MetaFunction<typeof loadMaterialPart> = ({ data }) => (data ? [{ title: data.title }, { name: "robots", content: "noindex" }] : []);
