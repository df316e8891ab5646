import { languageAttributes } from "../languages/language-attributes";
import { useEssentials, usePageLanguage } from "../languages/page-language";

/**
 * Stands in the same block as every number: the phone remembers who was called.
 *
 * @param around The language of the block, where it is not the frame's.
 */
export function CallListNote({ around }: { around?: ReturnType<typeof usePageLanguage>["page"] }) {
  const { frame, essentials } = usePageLanguage();
  const t = useEssentials();
  return (
    <p {...languageAttributes(essentials, around ?? frame)}>
      <small>{t("callList")}</small>
    </p>
  );
}
