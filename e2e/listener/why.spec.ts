import type { Locator, Page } from "@playwright/test";
import { scrollThrough } from "../figures/settled.ts";
import { freshListener } from "../support/freshListener.ts";
import { cardTitles, firstPlay, shelf } from "../support/home.ts";
import { expect, test } from "../support/test.ts";
import { viewports } from "../support/viewports.ts";

/** Opens a card's menu. */
async function openMenu(card: Locator): Promise<Locator> {
  await card.hover();
  await card.getByRole("button", { name: /^More about/ }).click();
  return card.page().getByRole("menu");
}

/** The first track on a shelf, with the names that stand on it. */
async function firstTrack(place: Locator): Promise<{ card: Locator; title: string; artist: string }> {
  const card = place.getByRole("article").filter({ has: place.page().getByRole("button", { name: /^Play .+ by / }) });
  const label =
    (await card
      .first()
      .getByRole("button", { name: /^Play / })
      .getAttribute("aria-label")) ?? "";
  const title = await card.first().getByRole("heading").innerText();
  return { card: card.first(), title, artist: label.slice(`Play ${title} by `.length) };
}

/** Every card of Home that is the artist's, or names them. */
function cardsOfArtist(page: Page, artist: string): Locator {
  return page.getByRole("main").getByRole("article").filter({ hasText: artist });
}

/** Opens each of her mixes: none has a track of the artist. */
async function expectInNoMix(page: Page, artist: string): Promise<void> {
  await page.goto("/library?show=playlists");
  const links = shelf(page, "Your mixes").getByRole("link");
  await links.first().waitFor();
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const path of new Set(paths)) {
    await page.goto(path);
    await expect(
      page
        .getByRole("list", { name: /^Tracks of / })
        .getByRole("listitem")
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("list", { name: /^Tracks of / }).getByText(artist, { exact: true })).toHaveCount(0);
  }
}

for (const viewport of viewports) {
  test(`a blocked artist is on no shelf, in no mix and found by no search from that moment on, until she takes it back, ${viewport.width} px wide`, async ({
    listener,
  }) => {
    const page = await listener.signInAs("mira");
    await page.setViewportSize(viewport);
    const { card, artist } = await firstTrack(shelf(page, "Jump back in"));
    await expect(cardsOfArtist(page, artist)).not.toHaveCount(0);
    const menu = await openMenu(card);
    await menu.getByRole("menuitem", { name: `Block ${artist}…` }).click();
    await menu.getByRole("menuitem", { name: "For a month" }).click();
    await expect(page.getByText(`${artist} is blocked for a month.`)).toBeVisible();
    await expect(cardsOfArtist(page, artist)).toHaveCount(0);
    await page.reload();
    await shelf(page, "Made for you").waitFor();
    await expect(cardsOfArtist(page, artist)).toHaveCount(0);
    await page.goto(`/search?q=${encodeURIComponent(artist)}`);
    await expect(page.getByText(`You blocked ${artist}`)).toBeVisible();
    await expect(cardsOfArtist(page, artist)).toHaveCount(0);
    await page.goto(`/search?q=${encodeURIComponent(artist.slice(0, -1))}`);
    await expect(page.getByRole("main").getByRole("region").first()).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: artist })).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("button", { name: artist, exact: true })).toHaveCount(0);
    await expectInNoMix(page, artist);
    await page.goto("/taste");
    await page.getByRole("button", { name: `Take back: ${artist}` }).click();
    await expect(page.getByText(`“${artist}” may be shown to you again.`)).toBeVisible();
  });
}

test("less like this takes a card away at once, and undo brings it back", async ({ listener }) => {
  const page = await listener.signInAs("mira");
  const place = shelf(page, "Shortcuts");
  const { card, title } = await firstTrack(place);
  await (await openMenu(card)).getByRole("menuitem", { name: "Less like this" }).click();
  await expect.poll(() => cardTitles(place)).not.toContain(title);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => cardTitles(place)).toContain(title);
});

test("why this names plays that are in her history, and the score comes out again", async ({ listener }) => {
  const page = await listener.signInAs("tomas");
  const { card, title } = await firstTrack(shelf(page, "Shortcuts"));
  await card.getByRole("button", { name: /^Play / }).focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Why this?" }).click();
  const dialog = page.getByRole("dialog", { name: `Why “${title}”?` });
  await expect(dialog.getByText(/^You played .+ (once|twice|times)/).first()).toBeVisible();
  await expect(dialog.getByText(/Recomputed just now from the stored numbers: the same/)).toBeVisible();
  await expect(dialog.getByRole("listitem").first()).toContainText(title);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test("a card of every shelf of Home says why it is there, and its number comes out again", async ({ listener }) => {
  const page = await listener.signInAs("jonas");
  await shelf(page, "Made for you").waitFor();
  await scrollThrough(page);
  const shelves = page
    .getByRole("main")
    .getByRole("region")
    .filter({ has: page.getByRole("button", { name: /^More about/ }) });
  expect(await shelves.count()).toBeGreaterThanOrEqual(6);
  for (const place of await shelves.all()) {
    const menu = await openMenu(place.getByRole("article").first());
    await menu.getByRole("menuitem", { name: "Why this?" }).click();
    const dialog = page.getByRole("dialog", { name: /^Why / });
    await expect(
      dialog.getByText(/Recomputed just now from the stored numbers: the same|Nothing of yours/),
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
});

test("this wasn't me: a play stays in the history, marked, and Home forgets it until she takes that back", async ({
  listener,
}) => {
  const page = await freshListener(listener, "Nour");
  await firstPlay(page.getByRole("main")).click();
  const player = page.getByRole("region", { name: "Player" });
  await expect(player.getByRole("slider", { name: "Seek" })).toHaveAttribute("aria-valuetext", /^0:0[1-9]/);
  await player.getByRole("button", { name: "Next" }).click();
  await page.goto("/history");
  const entry = page.getByRole("main").getByRole("listitem").filter({ hasText: "Skipped" }).first();
  const off = entry.getByRole("button", { name: /^This wasn't me: / });
  const title = ((await off.getAttribute("aria-label")) ?? "").replace("This wasn't me: ", "");
  const recent = shelf(page, "Recently played").getByRole("article").filter({ hasText: title });
  await page.goto("/");
  await expect(recent).toHaveCount(1);
  await page.goto("/history");
  await off.click();
  await expect(page.getByText("Not you")).toHaveCount(1);
  await expect(page.getByText(`“${title}” stays in your history, and nothing is learnt from it.`)).toBeVisible();
  await page.goto("/");
  await expect(firstPlay(page.getByRole("main"))).toBeVisible();
  await expect(recent).toHaveCount(0);
  await page.goto("/history");
  await page
    .getByRole("main")
    .getByRole("button", { name: `It was me: ${title}` })
    .click();
  await expect(page.getByText(`“${title}” counts as yours again.`)).toBeVisible();
  await page.goto("/");
  await expect(recent).toHaveCount(1);
});
