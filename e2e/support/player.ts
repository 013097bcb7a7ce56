import { expect, type Locator, type Page } from "@playwright/test";
import { firstPlay } from "./home.ts";

/** Narrower windows have a small bar, and the controls on a sheet over the whole screen. */
const leastOfBar = 768;

/** The player's bar. */
export function player(page: Page): Locator {
  return page.getByRole("region", { name: "Player" });
}

/** What has all controls of the player: its bar; on a phone the sheet, which is opened. */
export async function controls(page: Page): Promise<Locator> {
  if ((page.viewportSize()?.width ?? leastOfBar) >= leastOfBar) return player(page);
  const sheet = page.getByRole("dialog", { name: "Now playing" });
  if ((await sheet.count()) === 0) await page.getByRole("button", { name: /^Open the player/ }).click();
  return sheet;
}

export async function press(page: Page, name: string): Promise<void> {
  await (await controls(page)).getByRole("button", { name, exact: true }).click();
}

export function seek(page: Page): Locator {
  return page.getByRole("slider", { name: "Seek" });
}

/** Waits until so many seconds have been heard, at least. */
export async function heard(page: Page, seconds: number): Promise<void> {
  await controls(page);
  const reached = async () => Number(await seek(page).inputValue());
  await expect.poll(reached, { message: `${seconds} seconds are heard` }).toBeGreaterThanOrEqual(seconds);
}

/** Begins the first thing there is; answers the title of what sounds, which is a track even where the card is a playlist. */
export async function playAnything(page: Page): Promise<string> {
  await firstPlay(page.getByRole("main")).click();
  return (await controls(page)).getByRole("paragraph").first().innerText();
}
