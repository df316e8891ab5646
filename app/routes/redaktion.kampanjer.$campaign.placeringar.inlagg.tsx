import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { sayFaults } from "../features/campaigns/place/fault";
import { importPosts, previewPosts } from "../features/campaigns/place/import-posts.server";
import type { PostColumn } from "../features/campaigns/place/post-columns";
import { PostsPage } from "../features/campaigns/place/posts-page";
import { campaignPath } from "../features/campaigns/plan/campaign-path";
import { leadOn, officeAction, officeLoader, refuseForm } from "../office/office-call.server";
import { listTargets } from "../office/placement-targets.server";
import { requireCampaign, requireCampaignWithLock } from "../office/require-campaign.server";
import { readSentPosts } from "../office/sent-posts.server";
import { tableProblem } from "../office/sent-table.server";
import { workplaceOf } from "../office/workplace.server";

/** Many posts from a table: /redaktion/kampanjer/ID/placeringar/inlagg */
export const loader = officeLoader(async (call) => {
  const { campaign, locked } = await requireCampaignWithLock(call);
  return {
    title: `${call.t("placements.posts.title")} – ${campaign.name}`, path: `${campaignPath(campaign.id)}/placeringar`, locked,
    targets: listTargets(campaign, call.office.language), target: campaign.outcome ?? "start",
  };
});

/** Looks the table through, or takes it; it is refused as a whole where it cannot be read. */
export const action = officeAction(async (call) => {
  const { form, office, t } = call;
  const campaign = await requireCampaign(call);
  const table = await readSentPosts(form, campaign, office.site);
  if ("problem" in table) return refuseForm([table.problem], form);
  const preview = await previewPosts(office.tables.campaigns, campaign, table);
  if ("fault" in preview) return refuseForm([tableProblem(preview.fault, (column) => t(`placements.posts.column.${column as PostColumn}`))], form);
  if (form.get("do") !== "import") return json({ looked: { preview, sent: { text: table.text, hash: table.file ?? "", order: table.choices.order ?? "", platform: table.choices.platform, target: table.choices.target } } });
  const outcome = await importPosts(workplaceOf(call), table);
  if ("faults" in outcome) return refuseForm(sayFaults(outcome.faults), form, outcome.status);
  return leadOn(`${campaignPath(campaign.id)}/placeringar?slag=post`, "imported");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function PostsRoute() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [refused, looked] = [answer && "problems" in answer ? answer : undefined, answer && "looked" in answer ? answer.looked : undefined];
  return <PostsPage {...data} refused={refused} looked={looked} />;
}
