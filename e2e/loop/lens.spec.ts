import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { shelf } from "../support/home.ts";
import { expect, test } from "../support/test.ts";

async function violations(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    seen.push(...found.flatMap(({ id, nodes }) => nodes.map((node) => `${colorScheme}, ${id}: ${node.html}`)));
  }
  return seen;
}

async function fitsAPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  await expect.poll(fits, { message: "nothing is wider than the phone" }).toBe(true);
  await page.setViewportSize({ width: 1440, height: 900 });
}

test("an engineer opens a listener's Home with a reason, sees it as she did, and follows a card to its number", async ({
  admin,
  listener,
}) => {
  const home = await listener.signInAs("mira");
  const served = await shelf(home, "Made for you").getByRole("article").first().getByRole("heading").innerText();
  const page = await admin.signInAs("ml", "/lens");
  await page.getByLabel("Find a listener").fill("mira");
  await page
    .getByRole("button", { name: /signs in/ })
    .first()
    .click();
  await page.getByLabel("Reason").fill("She asked why her Home changed");
  await page.getByRole("button", { name: "Open, and write it down" }).click();
  const last = page.getByRole("region", { name: "Her last Home", exact: true });
  await expect(last).toContainText(served);
  await expect(page.getByText(/features come out again as they were served/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await fitsAPhone(page);

  await last.getByRole("region", { name: "Made for you, as served" }).getByRole("link").first().click();
  await expect(page.getByText("The same number comes out again.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: served })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await fitsAPhone(page);

  const audit = await admin.signInAs("pm", "/audit?action=listener.opened");
  await expect(audit.getByRole("main")).toContainText("She asked why her Home changed");
});

test("a viewer sees the artists and their history, and nobody's own Home", async ({ admin }) => {
  const page = await admin.signInAs("viewer", "/artists");
  await expect(page.getByRole("link", { name: "Listener lens" })).toHaveCount(0);
  const bands = page.getByRole("region", { name: "Bands of artists" });
  await bands.getByRole("button", { name: "Table" }).click();
  await expect(bands.getByRole("row", { name: /Emerging/ })).toContainText("%");
  await expect(page).toHaveURL(/table=exposure-by-band/);
  expect(await violations(page)).toEqual([]);
  await fitsAPhone(page);
  await page.getByRole("region", { name: "Most shown" }).getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "Exposure on Home" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto("/lens?listener=1");
  await expect(page.getByRole("heading", { name: "Not with your role" })).toBeVisible();
});
