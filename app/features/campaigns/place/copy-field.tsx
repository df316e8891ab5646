import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button/button";
import { TextField } from "../../../ui/field/field";

interface CopyFieldProps {
  /** Unlike every other on the page. */
  id: string;
  label: string;
  help?: string;
  text: string;
  rows?: number;
}

/** Something to copy: a field to copy from by hand, and with a script a button that does it. */
export function CopyField({ id, label, help, text, rows = 1 }: CopyFieldProps) {
  const { t } = useTranslation("office");
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | null>(null);
  const isAlive = useAlive();
  const around = useRef<HTMLDivElement>(null);
  const copy = () => {
    const field = around.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    navigator.clipboard.writeText(text).then(() => setOutcome("copied")).catch(() => {
      field?.select();
      setOutcome("copyFailed");
    });
  };
  return (
    <div ref={around}>
      <TextField id={id} name={id} rows={rows} label={label} help={help} defaultValue={text} key={text} readOnly dir="ltr" spellCheck={false} onFocus={({ currentTarget }) => currentTarget.select()} />
      {isAlive && <p><Button kind="other" onClick={copy} aria-label={t("placements.take.copyWhat", { what: label })}>{t("placements.take.copy")}</Button> <span role="status">{outcome && t(`placements.take.${outcome}`)}</span></p>}
    </div>
  );
}

/** Whether a script runs: what needs one is not drawn before. */
function useAlive(): boolean {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return isAlive;
}
