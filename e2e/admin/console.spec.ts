import { expect, test } from "../support/test.ts";

test("a product manager signs in and sees the loop at work", async ({ admin }) => {
  const page = await admin.signedOut();
  await page.getByLabel("Email").fill("pm@segue.test");
  await page.getByLabel("Password").fill("segue-demo");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("als-tracks");
  await expect(page.getByRole("main")).toContainText(/Policy \d+/);
});

test("a viewer reads the policy and cannot move it", async ({ admin }) => {
  const page = await admin.signInAs("viewer", "/policy");
  await expect(page.getByText(/Policy \d+ in force/)).toBeVisible();
  await expect(page.getByLabel("Dial value")).toBeDisabled();
  await expect(page.getByRole("button", { name: /Publish/ })).toHaveCount(0);
});

test("a listener's account does not open the console", async ({ admin, noise }) => {
  noise.allow(/status of 401/);
  const page = await admin.signedOut("/sign-in");
  await page.getByLabel("Email").fill("mira@segue.test");
  await page.getByLabel("Password").fill("segue-demo");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page).toHaveURL(/sign-in/);
});
