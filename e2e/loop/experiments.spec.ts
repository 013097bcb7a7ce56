import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { artefactOf } from "../support/artefact.ts";
import { shelf } from "../support/home.ts";
import { segueCommand } from "../support/segueCommand.ts";
import { expect, test } from "../support/test.ts";

async function withReason(page: Page, reason: string, confirm: string): Promise<void> {
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("Reason").fill(reason);
  await dialog.getByRole("button", { name: confirm }).click();
  await expect(dialog).toHaveCount(0);
}

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
}

test("a model is tried on listeners that a hash chose, and somebody else decides what follows", async ({
  admin,
  listener,
  noise,
}) => {
  noise.allow(/400 \(Bad Request\)/);
  const models = await admin.signInAs("ml");
  const said = segueCommand("models", "register", "popular-artists", await artefactOf(models, "popular-artists"));
  const version = /popular-artists (\d+) is registered/.exec(said)?.[1] ?? "none";

  const page = await admin.signInAs("pm", "/experiments");
  await page.getByRole("link", { name: "Plan an experiment" }).click();
  await page.getByLabel("Hypothesis").fill("The other list of popular artists is listened to more");
  await page.getByRole("radio", { name: "Model against model" }).check();
  await page.getByLabel("Treatment, the model that is tried").selectOption(`popular-artists ${version}`);
  await page.getByLabel("Control, %").fill("50");
  await page.getByLabel("Treatment, %").fill("60");
  await page.getByLabel("Holdout, %").fill("0");
  await page.getByRole("button", { name: "Keep the plan" }).click();
  await expect(page.getByLabel("Name")).toHaveAccessibleDescription(/Must say what is tried/);
  await page.getByLabel("Name").fill("Other popular artists");
  await page.getByRole("button", { name: "Keep the plan" }).click();
  await expect(page.getByLabel("Treatment, %")).toHaveAccessibleDescription(/are 110 % together: take away 10 %/);
  await isAccessible(page);
  await page.getByLabel("Treatment, %").fill("50");
  await page.getByRole("button", { name: "Keep the plan" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Other popular artists" })).toBeVisible();
  await page.getByRole("button", { name: "Start…" }).click();
  await withReason(page, "Tried in the browser test", "Start it");
  await expect(page.getByText("running", { exact: true })).toBeVisible();

  const home = await listener.signInAs("mira");
  await shelf(home, "Made for you").waitFor();
  await page.reload();
  const sides = page.getByRole("region", { name: "Listeners on each side" });
  await expect(sides.getByRole("row", { name: /^(Control|Treatment) 1 100 % 50 %$/ })).toBeVisible();
  await expect(page.getByText("not enough evidence").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Decide/ })).toHaveCount(0);
  await isAccessible(page);

  const approver = await admin.signInAs("approver", new URL(page.url()).pathname);
  await expect(approver.getByRole("button", { name: "Decide to ship…" })).toHaveCount(0);
  await approver.getByRole("button", { name: "Decide to leave…" }).click();
  await withReason(approver, "It was a test", "Decide to leave");
  await expect(approver.getByText("decided: leave")).toBeVisible();
  await approver.goto("/audit");
  await expect(approver.getByRole("main")).toContainText("experiment.decided");
});

test("who only reads plans nothing, and the list fits a phone", async ({ admin }) => {
  const page = await admin.signInAs("viewer", "/experiments");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole("heading", { level: 1, name: "Experiments" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Plan an experiment" })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await isAccessible(page);
});
