import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { StaticRouter } from "react-router-dom/server";
import { expect, test } from "vitest";
import type { AlarmView } from "../../../../app/features/campaigns/alarms/alarm-words";
import { OverviewPage } from "../../../../app/features/campaigns/overview/overview-page";
import { officeInstance } from "../../../../app/office/office-texts.server";

const alarm = (level: AlarmView["level"]): AlarmView => ({ kind: "resting", level, values: { campaign: "Hösten", next: "i morgon" }, reasons: [], fault: null, link: null });

function draw(alarms: AlarmView[]): string {
  const view = { alarms, told: "21 november 2026", standing: [], upcoming: [], reviews: null, isEmpty: false };
  return renderToString(<I18nextProvider i18n={officeInstance("sv")}><StaticRouter location="/redaktion"><OverviewPage title="Översikt" view={view} mayCreate /></StaticRouter></I18nextProvider>).replaceAll("<!-- -->", "");
}

test("all is as it should be only where nothing at all is told", () => {
  expect(draw([])).toContain("Allt står som det ska. Siffrorna gäller till och med 21 november 2026.");
  expect(draw([alarm("info")])).toContain("Inget är bråttom. Längre ner står vad du kan titta på när du hinner. Siffrorna gäller till och med 21 november 2026.");
  for (const alarms of [[alarm("alarm")], [alarm("alarm"), alarm("info")]]) expect(draw(alarms)).not.toMatch(/Allt står|bråttom/);
});
