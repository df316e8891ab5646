import { openAltered } from "./altered";
import { addresses, expect, test } from "./visit";

const script = /<script[\s\S]*?<\/script>/;

const losses: Record<string, (html: string) => string> = {
  "was taken out on the way": (html) => html.replace(script, ""),
  "was changed on the way, so that the page's policy stops it": (html) => html.replace(script, (whole) => whole.replace("</script>", ";</script>")),
  "was cut off in the middle": (html) => html.replace(script, (whole) => `${whole.slice(0, -200)}</script>`),
};

for (const [loss, alter] of Object.entries(losses)) {
  test(`where the script ${loss}, the link leaves (5.5:18)`, async ({ page, world }) => {
    await openAltered(page, world, alter);
    await page.locator("a[data-exit]").click();
    await page.waitForURL(addresses.decoy);
    expect(world.requestsTo("site.test").map(({ method, path }) => `${method} ${path}`)).toContain("GET /x");
  });
}

test("there is no script to wait for: it stands in the page itself (5.5:19)", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => void requests.push(request.resourceType()));
  await page.goto("/sv", { waitUntil: "networkidle" });
  expect(requests).not.toContain("script");
  await expect(page.locator("script")).toHaveCount(1);
  await expect(page.locator("script[src]")).toHaveCount(0);
});

test("the exit works while the rest of the page is still on its way (5.5:19)", async ({ page, world }) => {
  await page.goto(addresses.search);
  // What has arrived of a page on a slow line: the head and the exit, and nothing after it.
  await openAltered(page, world, (html) => html.replace(/<\/header>[\s\S]*$/, ""));
  await expect(page.locator("main")).toHaveCount(0);
  await page.locator("a[data-exit]").click();
  await page.waitForURL(addresses.decoy);
  expect(world.requestsTo("site.test").map(({ method }) => method)).toContain("POST");
});
