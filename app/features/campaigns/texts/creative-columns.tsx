import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLeaveGuard } from "../../../ui/leave-guard/use-leave-guard";
import { CreativeColumn } from "./creative-column";
import { isUnsaved, type TextColumn } from "./text-columns";
import * as styles from "./texts.css";

interface CreativeColumnsProps {
  columns: readonly TextColumn[];
  readOnly: boolean;
  problemOf: (field: string) => string | undefined;
}

/** One or two languages beside each other, as they are typed; nothing typed is left without a question. */
export function CreativeColumns({ columns, readOnly, problemOf }: CreativeColumnsProps) {
  const { t } = useTranslation("office");
  const [typed, setTyped] = useState(() => new Map(columns.map(({ tag, words }) => [tag, words])));
  const filled = columns.map((column) => ({ ...column, words: typed.get(column.tag) ?? column.words }));
  useLeaveGuard(!readOnly && filled.some(({ words, base }) => isUnsaved(words, base)), t("campaigns.unsaved"));
  return (
    <div className={styles.columns}>
      {filled.map(({ tag, name, words, base, saved, isChanged }) => (
        <CreativeColumn
          key={tag} tag={tag} name={name} words={words} base={base} other={isChanged ? saved : undefined} readOnly={readOnly} problemOf={problemOf}
          onType={(part, text) => setTyped((before) => new Map(before).set(tag, { ...(before.get(tag) ?? words), [part]: text }))}
        />
      ))}
    </div>
  );
}
