import { expect, test } from "@playwright/test";
import { isFullRound } from "./round";
import { countStored, nothingStored } from "./stored";

const visit = ["/", "/sv", "/sv/akut-hjalp", "/sv/stodlinjer", "/sv/hitta-stod", "/sv/skyddat-boende", "/sv/sprak", "/en", "/en/urgent-help", "/en/digital-safety", "/en/manage-your-case", "/ar", "/ar/urgent-help", "/ar/helplines", "/so", "/so/urgent-help", "/ti", "/ti/safety-plan", "/sv/integritet", "/sv/finns-inte"];

test("twenty pages in five languages leave no cookie and nothing in any store (C31, C50)", async ({ page, context }) => {
  for (const path of visit) await page.goto(path);
  expect(await context.cookies()).toEqual([]);
  expect(await countStored(page)).toEqual(nothingStored);
});

test("every page is one request, to this site alone (C51)", async ({ page }) => {
  for (const path of visit.filter((_, index) => isFullRound || index % 3 === 0)) {
    const requests: string[] = [];
    const note = (request: { url(): string }) => void (request.url().startsWith("data:") || requests.push(request.url()));
    page.on("request", note);
    await page.goto(path, { waitUntil: "networkidle" });
    page.off("request", note);
    expect(requests, path).toEqual([new URL(path, page.url()).href]);
  }
});

test("no page breaks its own policy or reports an error", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && !message.text().includes("404") && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(error.message));
  for (const path of visit) await page.goto(path);
  expect(complaints).toEqual([]);
});
