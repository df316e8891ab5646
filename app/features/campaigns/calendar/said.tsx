import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";

interface SaidProps {
  /** Of the sentence, in the office's texts. */
  sentence: ParseKeys<"office">;
  values: Record<string, string | number>;
}

/** A sentence that was chosen where the data is, and is said where it is shown. */
export function Said({ sentence, values }: SaidProps) {
  return <>{useSay()(sentence, values)}</>;
}

/** The same for an attribute, or inside another sentence. */
export function useSay(): (sentence: SaidProps["sentence"], values: SaidProps["values"]) => string {
  const { t } = useTranslation("office");
  return (sentence, values) => String(t(sentence, values));
}
