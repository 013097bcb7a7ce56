import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { viewports } from "../support/viewports.ts";

/** Opens the dialog at the year's page, chooses cards by their names, and makes a link. */
async function share(page: Page, names: readonly string[]): Promise<string> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: /^Share your \d{4}$/ });
  await expect(dialog.getByRole("button", { name: "Make a link" })).toBeDisabled();
  for (const name of names) await dialog.getByRole("checkbox", { name }).check();
  await dialog.getByRole("button", { name: "Make a link" }).click();
  const link = dialog.getByText(/\/s\/[\w-]{22}$/);
  await expect(link).toBeVisible();
  return link.innerText();
}

async function expectCleanAndFitting(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

for (const viewport of viewports) {
  test(`what she shares is seen by who is signed out, and gone once she revokes it, at ${viewport.width} px`, async ({
    listener,
    noise,
  }) => {
    noise.allow(/404/);
    const page = await listener.signInAs("aiko", "/wrapped");
    await page.setViewportSize(viewport);
    const link = await share(page, ["Top artists", "A year of sound"]);
    await expectCleanAndFitting(page);

    const other = await listener.signedOut(new URL(link).pathname);
    await other.setViewportSize(viewport);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(/^\d{4} in listening$/);
    await expect(other.getByRole("heading", { level: 2 })).toHaveText(["Top artists", "A year of sound"]);
    await expect(other.getByText("Aiko")).toHaveCount(0);
    await expectCleanAndFitting(other);

    const dialog = page.getByRole("dialog", { name: /^Share your \d{4}$/ });
    await dialog
      .getByRole("button", { name: /^Revoke the link of .* to Top artists, A year of sound$/ })
      .first()
      .click();
    await expect(page.getByText(/^The link is revoked/)).toBeVisible();
    await expect(dialog.getByText(link)).toHaveCount(0);
    await other.reload();
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("This link is not there any more");
  });
}

test("at the end of her story she shares it with her first name, by keys alone", async ({ listener }) => {
  const page = await listener.signInAs("aiko", "/wrapped");
  await page.getByRole("button", { name: "Play the story" }).click();
  const story = page.getByRole("dialog", { name: /^Your \d{4}$/ });
  const count = Number((await story.getByText(/\d+ of \d+$/).innerText()).split(" of ")[1]);
  await page.keyboard.press("Enter");
  for (let card = 2; card < count; card++) await page.keyboard.press("ArrowRight");
  await expect(story.getByRole("heading", { name: /^That was your \d{4}/ })).toBeVisible();
  await story.getByRole("button", { name: "Share", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog", { name: /^Share your \d{4}$/ });
  const box = dialog.getByRole("checkbox", { name: "Top tracks" });
  await box.press("Space");
  await dialog.getByRole("switch", { name: "Show my first name" }).press("Space");
  await expect(dialog.getByText(/^1 of \d+ chosen\.$/)).toBeVisible();
  await dialog.getByRole("button", { name: "Make a link" }).press("Enter");
  const link = await dialog.getByText(/\/s\/[\w-]{22}$/).innerText();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(story).toBeVisible();
  const other = await listener.signedOut(new URL(link).pathname);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(/^Aiko’s \d{4}$/);
  await expect(other.getByRole("heading", { level: 2 })).toHaveText(["Top tracks"]);
});
