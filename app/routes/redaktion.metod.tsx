import type { MetaFunction } from "@remix-run/node";
import { MethodPage } from "../features/effect/method-page";
import { officeLoader } from "../office/office-call.server";

/** How a campaign's effect is worked out, in plain words: /redaktion/metod */
export const loader = officeLoader(({ t }) => ({ title: t("effect.method.title") }));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function MethodRoute() {
  return <MethodPage />;
}
