import { artefactOf } from "../support/artefact.ts";
import { segueCommand } from "../support/segueCommand.ts";
import { expect, test } from "../support/test.ts";

test("an ML engineer reads a model's card: how good it is, for whom, beside which baseline", async ({ admin }) => {
  const page = await admin.signInAs("ml", "/models?model=als-tracks");
  await expect(page.getByRole("heading", { level: 2, name: /^als-tracks \d+$/ })).toBeVisible();
  await expect(page.getByRole("table", { name: /listeners, cut at/ }).first()).toContainText("ndcg@10 (the gate)");
  await expect(page.getByRole("region", { name: "By taste cluster" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/It learnt from [\d,]+ events of [\d,]+ listeners/);
  await expect(page.getByRole("region", { name: "Trainings" })).toContainText("done");
  await page.getByRole("link", { name: "popular-tracks" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^popular-tracks \d+$/ })).toBeVisible();
  await expect(page).toHaveURL(/model=popular-tracks/);
});

test("an ML engineer promotes a model that was trained elsewhere and takes it back; the record says why", async ({
  admin,
}) => {
  const page = await admin.signInAs("ml");
  const file = await artefactOf(page, "popular-artists");
  const said = segueCommand("models", "register", "popular-artists", file);
  const version = /popular-artists (\d+) is registered/.exec(said)?.[1] ?? "none";

  await page.getByRole("button", { name: `Promote ${version}`, exact: true }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: "Promote to every server" }).click();
  await expect(dialog).toContainText("Say why");
  await dialog.getByLabel("Reason").fill("Trained elsewhere, in the browser test");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(`popular-artists ${version} is live.`)).toBeVisible();

  await page.getByRole("button", { name: /^Roll back to \d+$/ }).click();
  await dialog.getByLabel("Reason").fill("Taken back in the browser test");
  await dialog.getByRole("button", { name: "Roll back everywhere" }).click();
  await expect(page.getByText(/popular-artists \d+ is live again\./)).toBeVisible();

  await page.goto("/audit");
  await expect(page.getByRole("main")).toContainText("Trained elsewhere, in the browser test");
  await expect(page.getByRole("main")).toContainText("Taken back in the browser test");
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
