import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Breadcrumb, ParentLink } from "./features/content/breadcrumb";
import { FrameHelp } from "./frame";
import type { loadThanks } from "./load-thanks.server";

/** Thanks for an answer, and the numbers once more: nobody answers here. */
export function ThanksRoute() {
  const { title, language, ancestors } = useLoaderData<typeof loadThanks>();
  const { t } = useTranslation("common");
  return (
    <>
      <Breadcrumb ancestors={ancestors} current={{ title, language }} />
      <section aria-labelledby="heading">
        <h1 id="heading">{title}</h1>
        <p>{t("helped.text")}</p>
        <FrameHelp />
      </section>
      <ParentLink ancestors={ancestors} />
    </>
  );
}

export const thanksMeta: MetaFunction<typeof loadThanks> = ({ data }) => (data ? [{ title: data.title }, { name: "robots", content: "noindex" }] : []);
