import { firstPlay, playFirst, shelf } from "../support/home.ts";
import { keptForOffline } from "../support/keptForOffline.ts";
import { expect, test } from "../support/test.ts";

test("what she plays stands first among the recently played, without a reload", async ({ listener }) => {
  const page = await listener.signInAs("jonas");
  const title = await playFirst(shelf(page, "Made for you"));
  const player = page.getByRole("region", { name: "Player" });
  await expect(player).toContainText(title);
  await player.getByRole("button", { name: "Next" }).click();
  await expect(shelf(page, "Recently played").getByRole("article").first()).toContainText(title);
});

test("a skip is kept as a skip, with the time that was heard", async ({ listener }) => {
  const page = await listener.signInAs("jonas");
  const title = await playFirst(shelf(page, "Made for you"));
  const player = page.getByRole("region", { name: "Player" });
  await expect(player.getByRole("slider", { name: "Seek" })).toHaveAttribute("aria-valuetext", /^0:0[2-9]/);
  await player.getByRole("button", { name: "Next" }).click();
  await page.getByRole("link", { name: "History" }).first().click();
  const entry = page.getByRole("main").getByRole("listitem").filter({ hasText: title }).first();
  await expect(entry).toContainText("Skipped");
});

test("the player is worked by keyboard", async ({ listener }) => {
  const page = await listener.signInAs("aiko");
  await firstPlay(shelf(page, "Made for you")).focus();
  await page.keyboard.press("Enter");
  const player = page.getByRole("region", { name: "Player" });
  await expect(player.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Space");
  await expect(player.getByRole("button", { name: "Play" })).toBeVisible();
});

test("a play that the network lost arrives after a reload, once", async ({ listener, noise }) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch|NetworkError/);
  const page = await listener.signInAs("tomas");
  const place = shelf(page, "Made for you");
  await expect(firstPlay(place)).toBeVisible();
  await keptForOffline(page);
  await page.context().setOffline(true);
  const title = await playFirst(place);
  await page.getByRole("region", { name: "Player" }).getByRole("button", { name: "Next" }).click();
  await page.context().setOffline(false);
  await page.reload();
  await expect(shelf(page, "Recently played").getByRole("article").filter({ hasText: title })).toHaveCount(1);
  await page.getByRole("link", { name: "History" }).first().click();
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: title }).first()).toBeVisible();
});

test("without a connection the app stays where it is and plays on", async ({ listener, noise }) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch|NetworkError/);
  const page = await listener.signInAs("jonas");
  await playFirst(shelf(page, "Made for you"));
  await keptForOffline(page);
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "History" }).first().click();
  await expect(page.getByText("History needs a connection. The player goes on without one.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Player" }).getByRole("button", { name: "Pause" })).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole("link", { name: "History" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
});
