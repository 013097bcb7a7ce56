import { expect, test } from "../support/test.ts";

test("an ML engineer looks at a model, promotes what waits and takes it back; the record says why", async ({
  admin,
}) => {
  const page = await admin.signInAs("ml", "/models?model=als-tracks");
  await expect(page.getByRole("heading", { level: 2, name: /^als-tracks \d+$/ })).toBeVisible();
  await expect(page.getByRole("table", { name: /listeners, cut at/ }).first()).toContainText("ndcg@10 (the gate)");
  await expect(page.getByRole("region", { name: "By taste cluster" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Trainings" })).toContainText("done");

  await page.getByRole("link", { name: "popular-tracks" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^popular-tracks \d+$/ })).toBeVisible();
  await expect(page).toHaveURL(/model=popular-tracks/);
});

test("a viewer sees the registry and can change nothing", async ({ admin }) => {
  const page = await admin.signInAs("viewer", "/models");
  await expect(page.getByRole("region", { name: "Registry" })).toContainText("als-tracks");
  await expect(page.getByText(/You are reading this as viewer/)).toBeVisible();
  await expect(page.getByRole("button", { name: /Promote|Roll back/ })).toHaveCount(0);
});

test("the registry fits a phone", async ({ admin }) => {
  const page = await admin.signInAs("viewer", "/models");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole("region", { name: "Registry" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
