import { cardTitles, shelf } from "../support/home.ts";
import { expect, test } from "../support/test.ts";
import type { Page } from "@playwright/test";

async function publishDial(page: Page, value: string): Promise<void> {
  await page.getByLabel("Dial value").fill(value);
  await page.getByLabel("Reason").fill(`Trying ${value} in the browser test`);
  await page.getByRole("button", { name: "Publish…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Publish to every listener" }).click();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
}

async function newArtists(page: Page): Promise<number> {
  await page.reload();
  await shelf(page, "Made for you").getByRole("article").first().waitFor();
  return shelf(page, "Made for you").getByText("New to you").count();
}

test("a product manager moves the dial, and a listener's next Home follows", async ({ admin, listener }) => {
  const home = await listener.signInAs("mira");
  const policy = await admin.signInAs("pm", "/policy");
  const before = await policy.getByText(/Policy \d+ in force/).innerText();

  await publishDial(policy, "0.00");
  await expect(policy.getByText(/Policy \d+ in force/)).not.toHaveText(before);
  const familiar = await newArtists(home);
  const familiarTitles = await cardTitles(shelf(home, "Made for you"));

  await publishDial(policy, "1.00");
  await expect(policy.getByText("Trying 1.00 in the browser test").first()).toBeVisible();
  const discovery = await newArtists(home);
  expect(discovery).toBeGreaterThan(familiar);
  expect(await cardTitles(shelf(home, "Made for you"))).not.toEqual(familiarTitles);

  await policy.getByRole("link", { name: "Audit" }).first().click();
  await expect(policy.getByRole("main")).toContainText("policy.published");
  await expect(policy.getByRole("main")).toContainText("Trying 1.00 in the browser test");
  await policy.goto("/policy");
  await publishDial(policy, "0.35");
});
