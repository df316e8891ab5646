import { Link, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OfficeForm, useFieldOf } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Button } from "../../../ui/button/button";
import { SelectField, TextField } from "../../../ui/field/field";
import { Notice } from "../../../ui/notice/notice";
import type { EditRefusal } from "../plan/state-changes";
import { TableFields } from "../table/table-fields";
import { TakeForm } from "../table/take-form";
import type { TargetChoice } from "./placement-view";
import { PostPreviewTable } from "./post-preview-table";
import type { LookedThrough } from "./post-line";

interface PostsPageProps {
  /** Of the campaign's placements. */
  path: string;
  locked: EditRefusal | null;
  refused: RefusedForm | undefined;
  /** What came of looking a table through. */
  looked: LookedThrough | undefined;
  targets: readonly TargetChoice[];
  target: string;
}

/** Takes many posts from a table, after each line has been shown. */
export function PostsPage({ path, locked, refused, looked, targets, target }: PostsPageProps) {
  const { t } = useTranslation("office");
  return (
    <>
      <p><Link to={path}>{t("placements.page.back")}</Link></p>
      <h2>{t("placements.posts.title")}</h2>
      <p>{t("placements.posts.about")}</p>
      <p>{t("placements.posts.columns")}</p>
      {locked && <Notice>{t(`campaigns.locked.${locked}`)}</Notice>}
      {looked && (
        <section aria-labelledby="preview">
          <h3 id="preview">{t("placements.posts.preview")}</h3>
          <PostPreviewTable preview={looked.preview} titles={Object.fromEntries(targets.map(({ id, title }) => [id, title]))} />
          <TakeForm action={`${path}/inlagg`} count={looked.preview.count} sent={looked.sent} label={t("placements.posts.do", { count: looked.preview.count.new })} />
          <h3>{t("placements.posts.again")}</h3>
        </section>
      )}
      {(locked === null || refused) && <LookForm path={path} refused={refused} looked={looked} targets={targets} target={target} />}
    </>
  );
}

function LookForm({ path, refused, looked, targets, target }: Omit<PostsPageProps, "locked">) {
  const { t } = useTranslation("office");
  const field = useFieldOf(refused);
  const isBusy = useNavigation().formData?.get("do") === "look";
  return (
    <OfficeForm refused={refused} action={`${path}/inlagg`} encType="multipart/form-data">
      <input type="hidden" name="do" value="look" />
      <TableFields refused={refused} sent={looked?.sent} />
      <TextField label={t("placements.posts.platform")} help={t("placements.posts.platformHelp")} {...field("platform", looked?.sent.platform)} />
      <SelectField label={t("placements.posts.target")} {...field("target", looked?.sent.target ?? target)} options={targets.map(({ id, title }) => ({ value: id, label: title || t("placements.field.ownPage") }))} />
      <Button type="submit" kind={looked ? "other" : "main"} disabled={isBusy}>{t(isBusy ? "placements.posts.looking" : "placements.posts.look")}</Button>
    </OfficeForm>
  );
}
