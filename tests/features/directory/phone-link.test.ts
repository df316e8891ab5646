import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { PhoneLink, unbroken } from "../../../app/features/directory/phone-link";
import type { PhoneChannel } from "../../../app/features/directory/service";
import { createTexts } from "../../../app/i18next.server";
import { serviceOf, services } from "./real-register";

/** Each number that is shown and how it is dialled: short ones as they are, all others with the country's code. */
const table: [string, string][] = [
  ["112", "112"], ["1177", "1177"], ["114 14", "11414"], ["116 000", "116000"], ["116 006", "116006"], ["116 016", "116016"], ["116 111", "116111"],
  ["90 101", "90101"], ["90 390", "90390"],
  ["020-22 22 33", "+4620222233"], ["020-23 10 10", "+4620231010"], ["020-34 13 16", "+4620341316"], ["020-390 000", "+4620390000"],
  ["020-50 50 50", "+4620505050"], ["020-55 00 00", "+4620550000"], ["020-555 666", "+4620555666"], ["020-57 70 70", "+4620577070"],
  ["020-66 77 88", "+4620667788"], ["020-80 80 80", "+4620808080"], ["020-81 82 83", "+4620818283"], ["020-81 91 00", "+4620819100"],
  ["020-84 44 48", "+4620844448"], ["020-85 20 00", "+4620852000"], ["020-91 91 91", "+4620919191"],
  ["0200-239 500", "+46200239500"],
  ["0771-235 235", "+46771235235"], ["0771-416 416", "+46771416416"], ["0771-524 524", "+46771524524"], ["0771-567 567", "+46771567567"],
  ["0771-73 73 00", "+46771737300"], ["0771-800 650", "+46771800650"],
  ["08-120 20 700", "+46812020700"], ["08-30 30 20", "+468303020"], ["08-702 16 80", "+4687021680"], ["+46 8 405 50 05", "+4684055005"],
  ["090-70 82 00", "+4690708200"],
];

const phones = (status: "active" | "draft") =>
  services.filter((service) => service.status === status).flatMap(({ channels }) => channels).filter((channel) => channel.kind === "phone" || channel.kind === "sms");

describe("the numbers of the register", () => {
  test("are dialled as the table says, and none is missing or too many", () => {
    const shown = new Map(phones("active").map(({ display, dial }) => [display, dial]));

    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(table));
  });

  test("that wait to be published are dialled by the same rule", () => {
    const drafts = phones("draft").map(({ display, dial }) => [display, dial]);

    expect(drafts).toContainEqual(["010-255 91 91", "+46102559191"]);
    for (const [display = "", dial = ""] of drafts) expect(dial).toBe(display.replace(/[\s-]/g, "").replace(/^0/, "+46"));
  });
});

describe("a number on a page", () => {
  const link = async (tag: "sv" | "ar", id: string, name: string) => {
    const phone = serviceOf(id).channels.find((channel): channel is PhoneChannel => channel.kind === "phone");
    if (!phone) throw new Error(`${id} has no phone`);
    return renderToStaticMarkup(createElement(I18nextProvider, { i18n: await createTexts(tag) }, createElement(PhoneLink, { phone, name })));
  };

  test("is a link that dials it and says whose it is", async () => {
    expect(await link("sv", "kvinnofridslinjen", "Kvinnofridslinjen")).toBe('<a href="tel:116016" aria-label="Ring Kvinnofridslinjen 116\u00a0016"><bdi dir="ltr">116\u00a0016</bdi></a>');
    expect(await link("sv", "sos-112", "SOS")).toContain('href="tel:112"');
    expect(await link("sv", "stodlinjen-for-man", "Stödlinjen för män")).toContain('href="tel:+4620808080"');
  });

  test("runs from left to right on an Arabic page too (C22)", async () => {
    expect(await link("ar", "valj-att-sluta", "Välj att sluta")).toContain('<bdi dir="ltr">020\u2011555\u00a0666</bdi>');
  });

  test("is never broken over two lines and keeps its digits (C08)", () => {
    for (const { display } of phones("active")) {
      expect(unbroken(display)).not.toMatch(/[ -]/);
      expect(unbroken(display).replace(/\D/g, "")).toBe(display.replace(/\D/g, ""));
    }
  });
});
