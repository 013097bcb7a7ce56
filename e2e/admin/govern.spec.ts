import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

async function expectGood(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1024, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
}

test("an auditor verifies the record and takes a filtered part of it out", async ({ admin }) => {
  const page = await admin.signInAs("auditor", "/audit");
  await page.getByRole("button", { name: "Verify now" }).click();
  const state = page.getByRole("region", { name: "Verification of the record" });
  await expect(state).toContainText(/Verified up to entry \d+/);
  await expectGood(page);
  await page.goto("/audit?action=policy.published");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export CSV" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^segue-audit-.*\.csv$/);
  await page.goto("/audit");
  await expect(page.getByRole("main")).toContainText("record.exported");
});

/** Changes the password of who is signed in; what is not right is said at its field first. @returns the new one */
async function changeOwnPassword(page: Page, now: string): Promise<string> {
  const next = "nine-quiet-ferries";
  await page.getByRole("button", { name: "Change your password" }).click();
  const dialog = page.getByRole("dialog", { name: "Change your password" });
  await dialog.getByLabel("Password until now").fill(now);
  await dialog.getByLabel("New password", { exact: true }).fill(next);
  await dialog.getByLabel("New password again").fill(`${next}!`);
  await dialog.getByRole("button", { name: "Change it" }).click();
  await expect(dialog.getByLabel("New password again")).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel("New password again").fill(next);
  await dialog.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  return next;
}

test("an admin makes an account, which signs in, gets another role, and is disabled in the middle of its session", async ({
  admin,
  noise,
}) => {
  const page = await admin.signInAs("admin", "/people");
  const name = `Nora ${Date.now()}`;
  const email = `nora-${Date.now()}@segue.test`;
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Reason").fill("Helps out for a week");
  await page.getByRole("button", { name: "Make the account" }).click();
  const password = await page.getByText(/^[a-z2-9]{16}$/).innerText();
  await page.getByRole("button", { name: "I have handed it over" }).click();
  await expect(page.getByText(password)).toHaveCount(0);

  const hers = await admin.signedOut("/sign-in");
  await hers.getByLabel("Email").fill(email);
  await hers.getByLabel("Password").fill(password);
  await hers.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(hers.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();

  const own = await changeOwnPassword(hers, password);
  const elsewhere = await admin.signedOut("/sign-in");
  await elsewhere.getByLabel("Email").fill(email);
  await elsewhere.getByLabel("Password").fill(own);
  await elsewhere.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(elsewhere.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();

  await page.getByLabel(`Role of ${name}`).selectOption("auditor");
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("Reason").fill("Audits this week");
  await dialog.getByRole("button", { name: "Change the role" }).click();
  await expect(page.getByText(`The role of ${name} is changed.`)).toBeVisible();
  await hers.goto("/people");
  await expect(hers.getByRole("region", { name: "Accounts" })).toBeVisible();

  noise.allow(/status of 40[13]/);
  await page.getByRole("button", { name: `Disable ${name}` }).click();
  await dialog.getByLabel("Reason").fill("The week is over");
  await dialog.getByRole("button", { name: "Disable the account" }).click();
  await expect(page.getByText(`The account of ${name} is disabled.`)).toBeVisible();
  await hers.goto("/people");
  await expect(hers).toHaveURL(/sign-in/);
  await expectGood(page);
});

test("a viewer reads what each role may do, and sees no account", async ({ admin }) => {
  const page = await admin.signInAs("viewer", "/people");
  const rules = page.getByRole("region", { name: "What each role may do", exact: true });
  await expect(rules.getByRole("row", { name: /^Promote/ })).toContainText("may not");
  await expect(page.getByRole("region", { name: "Accounts" })).toHaveCount(0);
});
