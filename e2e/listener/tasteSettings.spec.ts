import type { Page } from "@playwright/test";
import { cardTitles, homeTitles, shelf } from "../support/home.ts";
import { expect, test } from "../support/test.ts";
import { viewports } from "../support/viewports.ts";

for (const viewport of viewports) {
  test(`the first five minutes, ${viewport.width} px wide: she names three artists, plays three things, and Home follows her`, async ({
    listener,
  }) => {
    const page = await listener.signedOut("/sign-up");
    await page.setViewportSize(viewport);
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("Email").fill(`ada-${viewport.width}-${Date.now()}@example.test`);
    await page.getByLabel("Password").fill("a-long-enough-password");
    await page.getByRole("button", { name: "Sign up" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do you like, Ada?");

    const artists = page.getByRole("list", { name: "Artists" }).getByRole("button");
    const start = page.getByRole("button", { name: "Start listening" });
    const offered = await artists.count();
    await artists.first().click();
    await expect(page.getByText("1 picked, 2 more to go.")).toBeVisible();
    await expect.poll(() => artists.count()).toBeGreaterThan(offered);
    await expect(start).toBeDisabled();
    await artists.nth(1).click();
    const genre = page.getByRole("group", { name: "Genres" }).getByRole("button").nth(3);
    const ofGenre = page.waitForResponse(/onboarding\.choices/);
    await genre.click();
    await ofGenre;
    const unpicked = artists.and(page.getByRole("button", { pressed: false })).first();
    await expect(unpicked).toContainText(await genre.innerText());
    await unpicked.focus();
    await page.keyboard.press("Space");
    await expect(page.getByText("3 picked.")).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "I’d rather bring my history" })).toBeFocused();
    await start.click();

    await expect(page.getByRole("heading", { level: 1 })).toContainText("Ada");
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
    const before = await cardTitles(page.getByRole("main"));
    await page
      .getByRole("main")
      .getByRole("button", { name: /^Play / })
      .first()
      .click();
    const player = page.getByRole("region", { name: "Player" });
    await player.getByRole("button", { name: "Next" }).click();
    await player.getByRole("button", { name: "Next" }).click();
    await expect(shelf(page, "Recently played").getByRole("article").first()).toBeVisible();
    expect(await cardTitles(page.getByRole("main"))).not.toEqual(before);
  });
}

/** Cards of Made for you that are new to her, after her dial was put to one of its ends by the keyboard. */
async function newCardsAt(page: Page, end: "Home" | "End"): Promise<number> {
  await page.goto("/taste");
  await page.getByRole("slider", { name: "Familiar to discovery" }).press(end);
  const after = page.getByRole("list", { name: "Made for you, with this dial" });
  await expect(after.getByRole("listitem").first()).toBeVisible();
  await page.getByRole("button", { name: "Keep this dial" }).click();
  await expect(page.getByText("Your dial is kept.")).toBeVisible();
  await page.goto("/");
  await homeTitles(page);
  return shelf(page, "Made for you").getByText("New to you").count();
}

for (const viewport of viewports) {
  test(`she moves her dial, sees the shelf change beforehand, and the next Home has more that is new to her, ${viewport.width} px wide`, async ({
    listener,
  }) => {
    const page = await listener.signInAs("tomas");
    await page.setViewportSize(viewport);
    await homeTitles(page);
    const familiar = await newCardsAt(page, "Home");
    const discovery = await newCardsAt(page, "End");
    expect(discovery).toBeGreaterThan(familiar);
    await page.goto("/taste");
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page.getByText("Your dial stands where it stood by itself.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Reset" })).toBeDisabled();
  });
}

test("she removes an artist: gone from what was learnt and from every reason on Home, until she takes her back", async ({
  listener,
}) => {
  const page = await listener.signInAs("jonas", "/taste");
  const artists = page.getByRole("list", { name: "Artists and shows" });
  const remove = artists.getByRole("button", { name: /^Remove / }).first();
  const name = (await remove.getAttribute("aria-label"))?.replace(/^Remove (.*) from your taste$/, "$1") ?? "";
  await remove.click();
  await expect(page.getByRole("status").filter({ hasText: `${name} removed:` })).toContainText("no longer count");
  await expect(artists.getByText(name, { exact: true })).toHaveCount(0);
  await expect(page.getByRole("list", { name: "The best for you now" })).toBeVisible();

  await page.goto("/");
  await homeTitles(page);
  await expect(page.getByText(`Because you play ${name}`)).toHaveCount(0);
  await expect(page.getByText(`Similar to ${name}`)).toHaveCount(0);

  await page.goto("/taste");
  await page.getByRole("button", { name: `Take ${name} back into your taste` }).click();
  await expect(artists.getByText(name, { exact: true })).toBeVisible();
});

test("the taste map shows where she stands, and its list plays by keyboard alone", async ({ listener }) => {
  const page = await listener.signInAs("mira", "/taste/map");
  // A server that finds no map of the live models draws one first.
  await expect(page.getByRole("img", { name: /Map of the most played tracks/ })).toBeVisible({ timeout: 45_000 });
  await page.getByRole("button", { name: "Zoom in" }).press("Enter");
  await expect(page.getByText("You stand among what suits you best.")).toBeVisible();
  const cluster = page.locator("summary").first();
  await cluster.focus();
  await page.keyboard.press("Enter");
  const play = page
    .getByRole("list")
    .getByRole("button", { name: /^Play / })
    .first();
  const title = (await play.getAttribute("aria-label"))?.replace(/^Play /, "") ?? "";
  await page.keyboard.press("Tab");
  await expect(play).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Player" })).toContainText(title);
});
