import { firstPlay, shelf } from "../support/home.ts";
import { expect, test } from "../support/test.ts";

test("keys alone make a playlist, delete it, reach the message's undo and take that back", async ({ listener }) => {
  const page = await listener.signInAs("mira", "/library?show=playlists");
  const remove = page.getByRole("button", { name: "Delete Keys alone" });
  await page.getByRole("button", { name: "New playlist" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.type("Keys alone");
  await page.keyboard.press("Enter");
  await remove.press("Enter");
  await expect(page).toHaveURL(/\/library/);
  await expect(page.getByText("Deleted “Keys alone”.")).toBeVisible();
  await page.keyboard.press("Alt+t");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/playlist\/\d+$/);
  await remove.press("Enter");
  await expect(page).toHaveURL(/\/library/);
});

test("Edit details begins in the name, all of it chosen, and gives focus back", async ({ listener }) => {
  const page = await listener.signInAs("mira", "/library?show=playlists");
  await page.getByRole("button", { name: "New playlist" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "New playlist" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("First name");
  await page.keyboard.press("Enter");
  const edit = page.getByRole("button", { name: "Edit details" });
  await edit.press("Enter");
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.type("Second name");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Second name");
  await expect(edit).toBeFocused();
  await page.getByRole("button", { name: "Delete Second name" }).press("Enter");
  await expect(page).toHaveURL(/\/library/);
});

test("a skip link leads past the page to the player, where there is one", async ({ listener }) => {
  const page = await listener.signInAs("mira");
  const skip = page.getByRole("link", { name: "Skip to player" });
  await shelf(page, "Made for you").waitFor();
  await expect(skip).toHaveCount(0);
  await firstPlay(shelf(page, "Made for you")).press("Enter");
  const player = page.getByRole("region", { name: "Player" });
  await expect(player).toBeVisible();
  await page.reload();
  await expect(player).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(player.locator(":focus")).toHaveCount(1);
});
