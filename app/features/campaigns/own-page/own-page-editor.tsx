import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { OfficeForm } from "../../../office/office-form";
import type { RefusedForm } from "../../../office/problem";
import { Confirm } from "../../../ui/confirm/confirm";
import { Button } from "../../../ui/button/button";
import { Empty } from "../../../ui/empty/empty";
import { Notice } from "../../../ui/notice/notice";
import type { EditRefusal } from "../plan/state-changes";
import * as styles from "./own-page-editor.css";
import { OwnPageFields } from "./own-page-fields";
import { PageLanguages, useLanguageName } from "./page-languages";
import { PagePreview } from "./page-preview";
import type { PageView } from "./page-view";
import { useLeaveGuard } from "../../../ui/leave-guard/use-leave-guard";
import { useLivePreview } from "./use-live-preview";
import { WritingHelp } from "./writing-help";

interface OwnPageEditorProps {
  view: PageView;
  /** Why it cannot be changed; null where it can. */
  locked: EditRefusal | null;
  /** What the last form was answered, if it was not saved. */
  answer: (RefusedForm & { preview?: string | null }) | undefined;
}

/** Writes a campaign's own page, a language at a time, with the page as it will look beside it. */
export function OwnPageEditor({ view, locked, answer }: OwnPageEditorProps) {
  const { t } = useTranslation("office");
  const nameOf = useLanguageName();
  const { path, language, saved, slug, shownAt } = view;
  const [isChanged, setChanged] = useState(false);
  const live = useLivePreview(`${path}/forhandsvisning`);
  useLeaveGuard(isChanged, t("page.leave"));
  useEffect(() => void (answer === undefined && setChanged(false)), [answer, saved.version, slug.saved]);
  const edit = (form: HTMLFormElement) => {
    setChanged(true);
    live.show(form);
  };
  return (
    <>
      <h2>{t("page.heading")}</h2>
      <p>{t("page.about")}</p>
      {shownAt === null ? <p>{t("page.notShown")}</p> : <p>{t("page.shown")} <a href={shownAt}>{view.addressStart + slug.saved}</a></p>}
      {locked && <Notice>{t(`campaigns.locked.${locked}`)}</Notice>}
      {view.languages.every(({ isWritten }) => !isWritten) && <Empty><p>{t("page.empty")}</p></Empty>}
      <PageLanguages view={view} />
      <div className={styles.sides}>
        <div>
          <h3>{t("page.form.heading", { language: nameOf(language) })}</h3>
          <OfficeForm refused={answer} action={`${path}?sprak=${language.tag}`} onChange={({ currentTarget }) => edit(currentTarget)}>
            <OwnPageFields view={view} refused={answer} isLocked={locked !== null} />
            {locked === null && (
              <p className={styles.actions}>
                <Button type="submit">{t("frame.save")}</Button>
                <Button type="submit" kind="other" name="do" value="preview">{t("page.form.preview")}</Button>
              </p>
            )}
          </OfficeForm>
          <WritingHelp view={view} />
          {locked === null && saved.version > 0 && (
            <Confirm ask={t("page.remove.ask", { language: nameOf(language) })}>
              <p>{t("page.remove.text", { language: nameOf(language) })}</p>
              <OfficeForm action={`${path}?sprak=${language.tag}`}>
                <input type="hidden" name="language" value={language.tag} />
                <input type="hidden" name="version" value={saved.version} />
                <Button type="submit" kind="harmful" name="do" value="remove">{t("page.remove.do")}</Button>
              </OfficeForm>
            </Confirm>
          )}
        </div>
        <PagePreview html={live.html ?? answer?.preview ?? view.preview} problems={live.html === null && live.problems.length === 0 ? view.problems : live.problems} state={live.state} language={language} />
      </div>
    </>
  );
}
