import { useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OfficeForm } from "../../../office/office-form";
import { Button } from "../../../ui/button/button";

interface TakeFormProps {
  action: string;
  /** Lines of what was looked through that can be taken, and that cannot. */
  count: { new: number; fault: number };
  /** What was looked through: it goes along in the form, so that just that is taken, and without a script. */
  sent: Record<string, string>;
  /** What the button says. */
  label: string;
}

/** Takes a table that was looked through. */
export function TakeForm({ action, count, sent, label }: TakeFormProps) {
  const { t } = useTranslation("office");
  const isBusy = useNavigation().formData?.get("do") === "import";
  if (count.new === 0) return <p>{t("placements.posts.nothing")}</p>;
  return (
    <OfficeForm action={action} encType="multipart/form-data">
      {count.fault > 0 && <p>{t("placements.posts.skips")}</p>}
      <input type="hidden" name="do" value="import" />
      {Object.entries(sent).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Button type="submit" disabled={isBusy}>{isBusy ? t("placements.posts.adding") : label}</Button>
    </OfficeForm>
  );
}
