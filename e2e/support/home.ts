import type { Locator, Page } from "@playwright/test";

/** A titled shelf of Home. */
export function shelf(page: Page, title: string | RegExp): Locator {
  return page.getByRole("region", { name: title });
}

/** Titles of the cards on a shelf, rank 1 first. */
export async function cardTitles(place: Locator): Promise<string[]> {
  return place.getByRole("article").getByRole("heading").allInnerTexts();
}

/** The titles of every card on Home. */
export async function homeTitles(page: Page): Promise<string[]> {
  await shelf(page, "Made for you").waitFor();
  return cardTitles(page.getByRole("main"));
}

/** The button of the first card on a shelf that plays something. */
export function firstPlay(place: Locator): Locator {
  return place.getByRole("button", { name: /^Play / }).first();
}

/** Starts the first playable card of a shelf; answers its title. */
export async function playFirst(place: Locator): Promise<string> {
  const card = place
    .getByRole("article")
    .filter({ has: place.page().getByRole("button", { name: /^Play / }) })
    .first();
  const title = await card.getByRole("heading").innerText();
  await card.getByRole("button", { name: /^Play / }).click();
  return title;
}

/** How many cards of "Made for you" are of artists that she never played, on a Home opened now. */
export async function newArtists(page: Page): Promise<number> {
  await page.reload();
  await shelf(page, "Made for you").getByRole("article").first().waitFor();
  return shelf(page, "Made for you").getByText("New to you").count();
}
