import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { artefactOf } from "../support/artefact.ts";
import { expect, test } from "../support/test.ts";

test("an ML engineer reads what went wrong, closes it with its cause by keyboard, and the list and the record say so", async ({
  admin,
  listener,
}) => {
  const home = await listener.signInAs("mira");
  const page = await admin.signInAs("ml");
  const file = await artefactOf(page, "popular-tracks");
  const whole = readFileSync(file);
  const incidents = page.getByRole("region", { name: "Incidents" });
  const open = incidents.getByRole("listitem").filter({ hasText: /popular-tracks \d+ cannot be read/ });

  truncateSync(file, 100);
  try {
    await page.goto("/");
    await expect(async () => {
      expect((await home.reload())?.status()).toBe(200);
      await expect(open.filter({ hasText: "Open since" })).toContainText(/popular-tracks \d+ is live/, {
        timeout: 4_000,
      });
    }).toPass({ timeout: 30_000 });

    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await incidents.getByRole("button", { name: /^Resolve \d+$/ }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("alertdialog");
    await dialog.getByLabel("Cause, and what was done").fill("Cut short in the browser test");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/^Incident \d+ is resolved\.$/)).toBeVisible();
    await expect(open.filter({ hasText: "Cut short in the browser test" })).toContainText(/resolved \d/);
  } finally {
    writeFileSync(file, whole);
  }
  await page.goto("/audit");
  await expect(page.getByRole("main")).toContainText("Cut short in the browser test");
});

test("a viewer sees incidents and can close none", async ({ admin }) => {
  const page = await admin.signInAs("viewer");
  await expect(page.getByRole("region", { name: "Incidents" })).toContainText("Cut short in the browser test");
  await expect(page.getByRole("button", { name: /^Resolve/ })).toHaveCount(0);
});
