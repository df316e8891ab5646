import { useTranslation } from "react-i18next";
import { Notice } from "../../../ui/notice/notice";
import type { LanguageTag } from "../../languages/locales";
import type { CodeState } from "./prints";

interface CodeNoticeProps {
  state: CodeState;
  language: LanguageTag;
  kind: "cards" | "poster" | "placement";
}

/** Says so where the code in the address is none of ours, or leads to nothing that still goes on. The code itself is not said again. */
export function CodeNotice({ state, language, kind }: CodeNoticeProps) {
  const { t } = useTranslation("material", { lng: language });
  if (!state) return null;
  return (
    <Notice tone="voice">
      {state === "ended" ? t("placement.ended") : t("code.unknown")} {state === "unknown" && kind !== "placement" && t("code.without")}
    </Notice>
  );
}
