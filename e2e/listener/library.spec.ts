import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { freshListener } from "../support/freshListener.ts";
import { shelf } from "../support/home.ts";
import { expect, test } from "../support/test.ts";

const rows = (page: Page): Locator => page.getByRole("list", { name: /^Tracks of / }).getByRole("listitem");
const titles = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((lines) => lines.map((line) => line.querySelector("p")?.textContent ?? ""));
/** By row, not by name: two artists may each have a track of one title. */
const takeOffFirst = (page: Page): Locator =>
  rows(page)
    .first()
    .getByRole("button", { name: /^Take .* off the playlist$/ });

/** Opens this week's discoveries from the library. */
async function openDiscoveries(page: Page): Promise<void> {
  await shelf(page, "Your mixes").getByRole("link", { name: "Discover this week" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Discover this week" })).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
}

/** Moves the first track down by one place, by keyboard alone. */
async function moveFirstDown(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Move .*, place 1 of / }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("status").filter({ hasText: / place 1 of 30\./ })).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("status").filter({ hasText: / is over place 2 of 30\./ })).toBeAttached();
  await page.keyboard.press("Space");
}

test("the week's discoveries are all new to her; kept as a playlist they are hers to arrange, name and delete", async ({
  listener,
  noise,
}) => {
  const page = await listener.signInAs("mira", "/library?show=playlists");
  await openDiscoveries(page);
  const found = await titles(page);
  expect(found).toHaveLength(30);
  await expect(rows(page).filter({ hasText: "New to you" })).toHaveCount(30);
  await page.getByRole("button", { name: "Play Discover this week" }).click();
  await expect(page.getByRole("region", { name: "Player" })).toContainText(found[0] ?? "");
  await page.getByRole("button", { name: "Save as playlist" }).click();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByText("Your playlist", { exact: true })).toBeVisible();

  const [first, second, third] = found;
  await moveFirstDown(page);
  await expect.poll(async () => (await titles(page)).slice(0, 3)).toEqual([second, first, third]);
  await page.reload();
  await expect.poll(async () => (await titles(page)).slice(0, 3)).toEqual([second, first, third]);
  await takeOffFirst(page).click();
  await expect.poll(async () => (await titles(page))[0]).toBe(first);
  await expect(takeOffFirst(page)).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await titles(page))[0]).toBe(second);

  await page.getByRole("button", { name: "Edit details" }).click();
  await page.getByLabel("Name").fill("Grey days");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Grey days" })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  noise.allow(/404 \(Not Found\)/);
  const stranger = await freshListener(listener, "Otto", new URL(page.url()).pathname);
  await expect(stranger.getByRole("heading", { level: 1, name: "There is nothing here" })).toBeVisible();

  await page.getByRole("button", { name: "Delete Grey days" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Grey days/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Grey days" })).toBeVisible();
});

test("what she saves on a phone is in her library, also after a reload, and goes when she takes it back", async ({
  listener,
}) => {
  const page = await freshListener(listener, "Lena");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/library?show=playlists");
  await expect(page.getByText(/Mixes come once you have listened to 5 artists/)).toBeVisible();
  await page.goto("/search?q=the");
  await page.getByRole("button", { name: "Albums" }).click();
  await page.getByRole("region", { name: "Albums" }).getByRole("link").first().click();
  await expect(rows(page).first()).toBeVisible();
  const title = (await titles(page))[0] ?? "";
  const more = rows(page)
    .first()
    .getByRole("button", { name: `More about ${title}` });
  await more.click();
  await page.getByRole("menuitem", { name: "Save to your library" }).click();
  await more.click();
  await page.getByRole("menuitem", { name: "Add to playlist" }).click();
  const dialog = page.getByRole("dialog", { name: "Add to playlist" });
  await dialog.getByLabel("New playlist").fill("For the train");
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(page.getByText("Made “For the train” with 1 track.")).toBeVisible();

  await page.getByRole("link", { name: "Library" }).first().click();
  const liked = page.getByRole("list", { name: "Liked tracks" }).getByRole("listitem");
  await expect(liked).toHaveCount(1);
  await page.reload();
  await expect(liked).toContainText(title);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await liked.getByRole("button", { name: `More about ${title}` }).click();
  await page.getByRole("menuitem", { name: "Remove from your library" }).click();
  await expect(page.getByText("No liked tracks yet")).toBeVisible();
  await page.getByRole("button", { name: "Playlists" }).click();
  await page.getByRole("link", { name: /For the train/ }).click();
  await expect(rows(page)).toHaveCount(1);
});

test("a heart that is pressed where the server cannot be reached stays pressed after a reload, and is counted in the end", async ({
  listener,
  noise,
}) => {
  noise.allow(/ERR_FAILED/);
  const page = await freshListener(listener, "Nora", "/search?q=a");
  const heart = page.getByRole("main").getByRole("button", { name: /^Save .* to your library$/ });
  const keep = heart.first();
  await expect(keep).toHaveAttribute("aria-pressed", "false");
  const name = (await keep.getAttribute("aria-label")) ?? "";
  const same = page.getByRole("main").getByRole("button", { name, exact: true }).first();
  const calls = /\/api\/trpc\/[^?]*feedback\.record/;
  await page.route(calls, (route) => route.abort());
  await same.click();
  await expect(same).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(same).toHaveAttribute("aria-pressed", "true");
  await page.unroute(calls);
  const counted = page.waitForResponse(calls);
  await page.evaluate(() => globalThis.dispatchEvent(new Event("online")));
  expect((await counted).status()).toBe(200);
  await page.reload();
  await expect(same).toHaveAttribute("aria-pressed", "true");
});
