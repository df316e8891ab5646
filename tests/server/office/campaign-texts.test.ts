import { describe, expect, test } from "vitest";
import { openCampaignOffice, problemAt, textFields, valueOf } from "./campaign-office";

const office = openCampaignOffice();

describe("texts, without script,", () => {
  const at = () => `${office.path}/texter?sprak=sv&bredvid=ar`;

  test("are shown beside each other, each in its direction, and as they will look by day and by night", async () => {
    const form = new URLSearchParams([...Object.entries(textFields("sv", ["Du är inte ensam", "Någon svarar.", "Läs mer"])), ...Object.entries(textFields("ar", ["رسالة الحملة", "هناك من يجيب.", "اقرأ"]))]);
    expect(await office.send(office.editor, at(), form)).toMatchObject({ status: 303, location: `${at()}&klart=saved` });

    const page = await office.open(office.editor, at());
    expect(["sv", "ar"].map((tag) => [valueOf(page, `heading-${tag}`), page.querySelector(`#heading-${tag}`)?.getAttribute("dir")])).toEqual([["Du är inte ensam", "ltr"], ["رسالة الحملة", "rtl"]]);
    expect(page.querySelectorAll("section h2").map(({ id, text }) => `${id} ${text}`)).toEqual(["light-sv Du är inte ensam", "dark-sv Du är inte ensam", "light-ar رسالة الحملة", "dark-ar رسالة الحملة"]);
    expect(page.querySelectorAll("li").find((one) => one.text.includes("persiska"))?.text).toContain("ser svenska");
  });

  test.each([
    ["a heading of 10 000 letters", textFields("sv", ["x".repeat(10_000), "b", "c"]), "heading-sv", "Texten är 10000 tecken lång. Det får plats 60."],
    ["an order of letters turned about", textFields("sv", ["a\u202e", "b", "c"]), "heading-sv", "Texten har osynliga tecken som vänder läsriktningen."],
    ["HTML", textFields("sv", ["a", "<b>b</b>", "c"]), "body-sv", "Skriv bara text."],
    ["half of a text", textFields("sv", ["a", "b", ""]), "call-sv", "Fyll i fältet."],
  ])("with %s are refused at the field, and kept", async (_, fields, field, says) => {
    const { status, page } = await office.send(office.editor, at(), fields);

    expect([status, valueOf(page, "heading-sv")]).toEqual([400, fields["heading-sv"]]);
    expect(problemAt(page, field)).toContain(says);
  });

  test("in a language that there is not are refused", async () => {
    expect((await office.send(office.editor, at(), textFields("tlh", ["a", "b", "c"]))).page.querySelector('[role="alert"]')?.text).toContain("Språket finns inte på webbplatsen.");
    expect((await office.open(office.editor, `${office.path}/texter?sprak=tlh`)).text).toContain("Språket ”tlh” finns inte");
  });

  test("of two editors at once stand beside each other, and nothing is lost", async () => {
    await office.send(office.editor, at(), textFields("sv", ["Den första", "b", "c"]));
    const { status, page } = await office.send(office.other, at(), textFields("sv", ["Den andra", "b", "c"]));

    expect([status, valueOf(page, "heading-sv"), page.querySelector("dd")?.text]).toEqual([409, "Den andra", "Den första"]);
    expect((await office.send(office.other, at(), textFields("sv", ["Den andra", "b", "c"], JSON.stringify(["Den första", "b", "c"])))).status).toBe(303);
  });

  test("that come after the session is over are given back whole", async () => {
    const { status, page } = await office.send({ ...office.editor, cookie: "__Host-redaktion=over" }, at(), textFields("sv", ["Det jag skrev", "b", "c"]));

    expect([status, page.querySelector("[name=heading-sv]")?.getAttribute("value")]).toEqual([401, "Det jag skrev"]);
  });
});
