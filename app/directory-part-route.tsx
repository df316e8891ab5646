import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb, ParentLink } from "./features/content/breadcrumb";
import { ListPage } from "./features/directory/list-page";
import { PrintPage } from "./features/directory/print-page";
import { ServicePage } from "./features/directory/service-page";
import { ThanksPage } from "./features/directory/thanks-page";
import { FrameHelp, FrameNotice } from "./frame";
import type { loadDirectoryPart } from "./load-directory-part.server";

/** What lies under the directory: one service, a list by its address, numbers to print, thanks for a report. */
export function DirectoryPartRoute() {
  const { ancestors, title, language, part } = useLoaderData<typeof loadDirectoryPart>();
  return (
    <>
      <Breadcrumb ancestors={ancestors} current={{ title, language }} />
      {part.kind === "service" && <ServicePage data={part} help={<FrameHelp />} />}
      {part.kind === "list" && <ListPage data={part} help={<FrameHelp />} />}
      {part.kind === "print" && <><PrintPage data={part} /><FrameNotice /></>}
      {part.kind === "thanks" && <ThanksPage help={<FrameHelp />} />}
      <ParentLink ancestors={ancestors} />
    </>
  );
}

export const directoryPartMeta: MetaFunction<typeof loadDirectoryPart> = ({ data }) => {
  if (!data) return [];
  const { title, part, canonical, standsIn } = data;
  const noindex = { name: "robots", content: "noindex" };
  if (part.kind !== "service") return [{ title }, noindex];
  return [{ title }, ...(standsIn ? [noindex] : []), { tagName: "link", rel: "canonical", href: canonical }];
};
