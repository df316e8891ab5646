import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { placementPathOf } from "../features/campaigns/calendar/office-paths";
import { viewWatch } from "../features/campaigns/watch/watch-view";
import { WatchPage } from "../features/campaigns/watch/watch-page";
import { beginWatch, endWatch, readWatchState } from "../features/campaigns/watch/watches.server";
import { isAtLeast } from "../features/office/role";
import { leadOn, officeAction, officeLoader, refuseForm } from "../office/office-call.server";
import { requireCampaign } from "../office/require-campaign.server";
import { writtenIn } from "../office/workplace.server";

/** Whether a placement on another site is looked for there: /redaktion/kampanjer/ID/placeringar/ID/bevakning */
export const loader = officeLoader(async (call) => {
  const { office, params, user, t } = call;
  const campaign = await requireCampaign(call);
  const state = await readWatchState(office.tables.campaigns, { campaign, placement: params.placement ?? "" });
  if (!state) throw new Response(null, { status: 404 });
  const path = placementPathOf(campaign.id, state.placement.id);
  return { title: `${t("calendar.watch.title")} – ${state.placement.name}`, view: viewWatch(state, { path, site: office.site, language: office.language }), mayChange: isAtLeast(user.role, "publisher") };
});

/** Begins and stops; the host must be the one that was confirmed. */
export const action = officeAction(async (call) => {
  const { office, params, form, author, url } = call;
  const [campaign, written] = [await requireCampaign(call), writtenIn(form)];
  const place = { campaign, placement: params.placement ?? "" };
  if (written("do") === "end") {
    await endWatch(office.tables.campaigns, author, place);
    return leadOn(url.pathname, "saved");
  }
  if (written("confirm") !== "1") return refuseForm([{ field: "confirm", key: "calendar.watch.problem.confirm" }], form);
  const outcome = await beginWatch(office.tables.campaigns, author, place, written("host"));
  return outcome === "changed" ? refuseForm([{ field: "confirm", key: "calendar.watch.problem.changed" }], form, 409) : leadOn(url.pathname, "saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function WatchRoute() {
  return <WatchPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
