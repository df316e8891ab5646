import type { MetaFunction } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { officeLoader } from "../office/office-call.server";

/** What stands now and what needs somebody: /redaktion */
export const loader = officeLoader(({ t }) => ({ title: t("frame.parts.overview") }));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OverviewRoute() {
  const { t } = useTranslation("office");
  return <h1>{t("frame.parts.overview")}</h1>;
}
