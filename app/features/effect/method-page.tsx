import { useTranslation } from "react-i18next";
import { useOfficeLanguage } from "../../office/use-office";
import * as table from "../../ui/table/table.css";
import { TableRegion } from "../../ui/table/table-region";
import { formatNumber } from "../languages/format";
import { measuredCoverage } from "./measured-coverage";

const paragraphs = ["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10"] as const;

/** How an effect is worked out, how often that was right where the truth was known, and what it cannot say. */
export function MethodPage() {
  const { t } = useTranslation("office");
  const language = useOfficeLanguage();
  const percent = (value: number) => `${formatNumber(language, value)} %`;
  return (
    <>
      <h1>{t("effect.method.title")}</h1>
      {paragraphs.map((paragraph) => <p key={paragraph}>{t(`effect.method.${paragraph}`)}</p>)}
      <h2>{t("results.methodPage.measured")}</h2>
      <p>{t("results.methodPage.measuredAbout")}</p>
      {(["interrupted", "switchback"] as const).map((method) => (
        <TableRegion key={method} name={t(`results.effect.methods.${method}`)}>
          <table className={table.table}>
            <caption className={table.caption}>{t(`results.effect.methods.${method}`)}</caption>
            <thead>
              <tr>
                <th scope="col" className={table.head}>{t("results.methodPage.case")}</th>
                <th scope="col" className={table.figureHead}>{t("results.methodPage.answered")}</th>
                <th scope="col" className={table.figureHead}>{t("results.methodPage.share")}</th>
              </tr>
            </thead>
            <tbody>
              {measuredCoverage[method].map(({ name, answered, held }) => (
                <tr key={name}>
                  <th scope="row" className={table.text}>{t(`results.methodPage.cases.${name}`)}</th>
                  <td className={table.figure}>{percent(answered)}</td>
                  <td className={table.figure}>{held === null ? t("frame.unknown") : percent(held)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      ))}
    </>
  );
}
