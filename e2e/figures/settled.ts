import type { Page } from "@playwright/test";

/** Waits until a page shows what it has to show, and loads nothing more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  await page.waitForLoadState("networkidle");
}

/** Waits until whatever moves or fades to an end has done so. */
export async function standsStill(page: Page): Promise<void> {
  // A change of scheme is seen by the next frame, which begins what fades.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().endTime === Infinity),
  );
}

/** Turns the wheel to the end of the page and back, and waits for what that loads. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(200, 300);
  for (const turn of [900, 900, 900, 900, 900, -4500]) {
    await page.mouse.wheel(0, turn);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await page.waitForLoadState("networkidle");
}
